using Copin;

namespace Mistakes.COPIN0003;

[Landscape("operations")]
public sealed record Operations // error COPIN0003
{
    [ManualStep("Announce the service window")]
    public sealed partial record Announcement;
}
