using Copin;

namespace Mistakes.COPIN3007;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example")]
    [DestinationProperty("copin.int.display_name", "S/4HANA projects")] // error COPIN3007
    public sealed partial record Projects;
}
