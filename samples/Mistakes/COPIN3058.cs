using Copin;

namespace Mistakes.COPIN3058;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Entitlement("s4-hana-cloud", Plan = "sap_com_0008", Enable = true, Subaccount = "{Subaccount.Id}")] // warning COPIN3058
    public sealed partial record Plan;
}
