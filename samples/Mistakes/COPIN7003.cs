using Copin;

namespace Mistakes.COPIN7003;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example", Authentication = DestinationAuthentication.Basic,
        User = "{Client}", Password = "{Client}")] // error COPIN7003
    public sealed partial record Projects;
}
