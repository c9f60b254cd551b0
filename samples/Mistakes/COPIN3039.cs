using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3039;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [ApiAccess<DevSystem>("sales", Arrangement = "SALES", Scenario = SAP_COM_0109, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
    [OutboundService("DEBMAS_IDOC", Active = false)] // warning COPIN3039
    public sealed partial record Sales;
}
