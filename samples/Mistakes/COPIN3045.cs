using Copin;

namespace Mistakes.COPIN3045;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Subaccount("Co-PIN", Region = "cn40", Subdomain = "co-pin")]
    public sealed partial record CoPin;

    [Entitlement<DevSystem>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{CoPin.Id}")] // error COPIN3045
    public sealed partial record Plan;
}
