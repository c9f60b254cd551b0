using Copin;

namespace Mistakes.COPIN3059;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Entitlement("s4-hana-cloud", Plan = "api", Enable = true, Subaccount = "{Subaccount.Id}")] // error COPIN3059
    public sealed partial record Plan;
}
