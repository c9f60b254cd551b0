using Copin;

namespace Mistakes.COPIN0012;

[Landscape("operations")]
public sealed partial record Operations
{
    [ManualStep("Stop the flow")]
    [After<Announcement>]
    public sealed partial record Stop;

    [ManualStep("Announce the service window")]
    [After<Stop>] // error COPIN0012
    public sealed partial record Announcement;
}
