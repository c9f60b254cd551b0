using Copin;

namespace Mistakes.COPIN0001;

[ManualStep("Announce the service window")] // error COPIN0001
public sealed partial record Announcement;

[Landscape("operations")]
public sealed partial record Operations
{
    [ManualStep("Check the message monitor")]
    public sealed partial record Monitoring;
}
