using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3062;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("projects", Arrangement = "COPIN_0308", Scenario = SAP_COM_0308, InboundAuthentication = ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion)] // info COPIN3062
    public sealed partial record Projects;
}
