using Copin;

namespace Mistakes.COPIN3042;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System", ScenarioGroup = "All Comunication Scenarios")] // error COPIN3042
    public sealed partial record DevSystem;
}
