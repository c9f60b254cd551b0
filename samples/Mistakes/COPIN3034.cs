using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3034;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("partners", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.None)] // error COPIN3034
    public sealed partial record Partners;
}
