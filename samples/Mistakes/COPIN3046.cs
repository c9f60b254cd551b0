using Copin;

namespace Mistakes.COPIN3046;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Formation("_demo", Type = FormationTypes.IntegrationWithSapBuild)] // error COPIN3046
    [FormationMember<DevSystem>]
    public sealed partial record Demo;
}
