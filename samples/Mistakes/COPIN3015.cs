using Copin;

namespace Mistakes.COPIN3015;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [ServiceInstance("copin-flow", Offering = "it-rt")] // error COPIN3015
    public sealed partial record FlowRuntime;
}
