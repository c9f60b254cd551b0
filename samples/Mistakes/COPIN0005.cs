using Copin;

namespace Mistakes.COPIN0005;

[Landscape("Co-PIN 2026")] // error COPIN0005
public sealed partial record Operations
{
    [ManualStep("Announce the service window")]
    public sealed partial record Announcement;
}
