using Copin;

namespace Mistakes.COPIN3066;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [EnvironmentInstance("cf", Type = "cloudfoundry")] // error COPIN3066
    public sealed partial record CloudFoundry;
}
