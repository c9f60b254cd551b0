using Copin;

namespace Mistakes.COPIN0004;

[Landscape("operations")]
public sealed partial record Operations
{
    [ManualStep("Announce the service window")]
    public abstract partial record Announcement; // error COPIN0004
}
