using Copin;

namespace Mistakes.COPIN3056;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Entitlement("s4-hana-cloud", Plan = "api-access", Amount = 1, Enable = true, Subaccount = "{Subaccount.Id}")] // error COPIN3056
    public sealed partial record Plan;
}
