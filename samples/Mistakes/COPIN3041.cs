using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3041;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("projects", Arrangement = "Co-PIN projects", Scenario = SAP_COM_0308, InboundAuthentication = ApiAccessInboundAuthentication.Basic)] // error COPIN3041
    public sealed partial record Projects;
}
