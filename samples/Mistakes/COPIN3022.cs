using Copin;

namespace Mistakes.COPIN3022;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example")]
    [DestinationProperty("TrustAll", "true")] // warning COPIN3022
    public sealed partial record Projects;
}
