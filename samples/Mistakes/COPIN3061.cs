using Copin;

namespace Mistakes.COPIN3061;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [ServiceInstance("automation", Offering = "cis", Plan = "local")] // warning COPIN3061
    public sealed partial record Automation;
}
