using Copin;

namespace Mistakes.COPIN3008;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example")]
    [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
    [DestinationProperty("copin.int.object", "Projectplan")] // warning COPIN3008
    public sealed partial record Projects;
}
