using Copin;

namespace Mistakes.COPIN0014;

[Landscape("operations")]
public sealed partial record Operations(string Lead)
{
    [ManualStep("Announce the service window", Instructions = "Write to {Laed}.")] // error COPIN0014
    public sealed partial record Announcement;
}
