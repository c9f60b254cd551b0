using Copin;

namespace Mistakes.COPIN3068;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow", Parameters = """{{"grant-types":["client_credentials"],"roles":["ESBMessaging.send"]}}""")]
    public sealed partial record FlowRuntime;

    [ServiceKey<FlowRuntime>("copin-flow", Parameters = """{{"key-type":"certificate","validity":400}}""")] // error COPIN3068
    public sealed partial record FlowKey;
}
