using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3038;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("partners", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
    [OutboundService("DEBMAS_IDOC", Active = false)]
    [OutboundService("DEBMAS_IDOC", Active = false)] // error COPIN3038
    public sealed partial record Partners;
}
