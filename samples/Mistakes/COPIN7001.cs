using Copin;

namespace Mistakes.COPIN7001;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example", Authentication = DestinationAuthentication.Basic,
        User = "{Client}", Password = "Initial-Password-2026")] // error COPIN7001
    public sealed partial record Projects;
}
