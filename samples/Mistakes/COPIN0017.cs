using Copin;

namespace Mistakes.COPIN0017;

[Landscape("operations")]
public sealed partial record Operations
{
    [ManualStep("Announce the service window")]
    public sealed partial record Announcement;

    [ManualStep("Announce the end of the service window")]
    public sealed partial record ANNOUNCEMENT; // warning COPIN0017
}
