using System;
using Copin;

namespace Mistakes.COPIN0008;

[Landscape("operations")]
public sealed partial record Operations(DateTime Start) // error COPIN0008
{
    [ManualStep("Announce the service window")]
    public sealed partial record Announcement;
}
