using Copin;

namespace Mistakes.COPIN0015;

[Landscape("operations")]
public sealed partial record Operations(S4HanaCloudTenant S4)
{
    [ManualStep("Open the app", Where = "https://{S4.UIHost}")] // error COPIN0015
    public sealed partial record Opening;
}
