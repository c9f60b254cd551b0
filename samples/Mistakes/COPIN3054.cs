using Copin;

namespace Mistakes.COPIN3054;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Subaccount("Co-PIN", Region = "eu10", Subdomain = "co-pin")]
    [SubaccountLabel("Cost Center", "4711")]
    [SubaccountLabel("Cost Center", "4711")] // error COPIN3054
    public sealed partial record CoPin;
}
