using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3052;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ServiceInstance("projects", Offering = "it-rt", Plan = "integration-flow")]
    public sealed partial record FlowRuntime;

    [ApiAccess<DevSystem>("projects", Arrangement = "COPIN_0308", Scenario = SAP_COM_0308, InboundAuthentication = ApiAccessInboundAuthentication.Basic)] // error COPIN3052
    public sealed partial record Projects;
}
