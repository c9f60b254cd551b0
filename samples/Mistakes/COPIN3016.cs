using Copin;

namespace Mistakes.COPIN3016;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow",
        Parameters = """{{"roles": ["ESBMessaging.send",]}}""")] // error COPIN3016
    public sealed partial record FlowRuntime;
}
