using Copin;

namespace Mistakes.COPIN3057;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [ServiceInstance("flow", Offering = "it-rt", Plan = "api", PlanId = "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f")] // error COPIN3057
    public sealed partial record FlowRuntime;
}
