using Copin;

namespace Mistakes.COPIN3055;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Entitlement("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "6aa64c2f-38c1-49a9-b2e8cf9fea769b7f")] // error COPIN3055
    public sealed partial record Plan;
}
