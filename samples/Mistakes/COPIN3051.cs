using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3051;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("projects", Arrangement = "COPIN_0308", Scenario = SAP_COM_0308, InboundAuthentication = ApiAccessInboundAuthentication.Basic)] // error COPIN3051
    public sealed partial record Projects;

    [Destination("projects", Url = "https://projects.example.com")]
    public sealed partial record ProjectsDestination;
}
