using Copin;

namespace Mistakes.COPIN0011;

[Landscape("accounts")]
public sealed partial record Accounts(BtpSubaccount Subaccount)
{
    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow")]
    public sealed partial record FlowRuntime;
}

[Landscape("keys")]
public sealed partial record Keys(BtpSubaccount Subaccount)
{
    [ServiceKey<Accounts.FlowRuntime>("copin-flow")] // error COPIN0011
    public sealed partial record FlowKey;
}
