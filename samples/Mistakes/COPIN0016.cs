using Copin;

namespace Mistakes.COPIN0016;

[Landscape("operations")]
public sealed partial record Operations(string Lead)
{
    [ManualStep("Announce the service window", Instructions = "Write to {Lead and wait.")] // error COPIN0016
    public sealed partial record Announcement;
}
