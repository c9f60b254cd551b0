using Copin;

namespace Mistakes.COPIN3069;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow",
        Parameters = """{{"grant-types": ["client_credentials"], "roles": ["EsbMessaging.send"]}}""")] // warning COPIN3069
    public sealed partial record FlowRuntime;
}
