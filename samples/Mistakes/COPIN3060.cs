using Copin;

namespace Mistakes.COPIN3060;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [ServiceInstance("projects", Offering = "s4-hana-cloud", Plan = "api-access", Parameters = "{{}}")] // info COPIN3060
    public sealed partial record Projects;
}
