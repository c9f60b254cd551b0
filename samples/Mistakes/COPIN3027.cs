using Copin;

namespace Mistakes.COPIN3027;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, Secret ClientSecret)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "client", TokenServiceUrl = "https://{{tenant}}.login.example/oauth/token", ClientSecret = "{ClientSecret}")] // error COPIN3027
    public sealed partial record Api;
}
