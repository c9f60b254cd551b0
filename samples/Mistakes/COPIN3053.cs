using Copin;

namespace Mistakes.COPIN3053;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [Subaccount("Projects/Co-PIN", Region = "eu10", Subdomain = "co-pin")] // error COPIN3053
    public sealed partial record CoPin;
}
