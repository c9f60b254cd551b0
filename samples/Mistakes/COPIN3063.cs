using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3063;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("s4-projects", Arrangement = "COPIN_0308", Scenario = SAP_COM_0308, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
    public sealed partial record Projects;

    [ServiceKey<Projects>("key")]
    public sealed partial record Key;

    [Destination("projects", Url = "{Key.Url}", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{Key.Password}")] // error COPIN3063
    public sealed partial record ProjectsDestination;
}
