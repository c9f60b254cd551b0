using Copin;

namespace Mistakes.COPIN3003;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, // error COPIN3003
        ClientId = "{Client}", ClientSecret = "{ClientSecret}")]
    public sealed partial record Projects;
}
