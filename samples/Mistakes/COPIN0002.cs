using Copin;

namespace Mistakes.COPIN0002;

[Landscape("operations")]
public sealed partial record Operations
{
    [ManualStep("Announce the service window")]
    public sealed partial class Announcement; // error COPIN0002
}
