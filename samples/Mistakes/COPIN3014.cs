using Copin;

namespace Mistakes.COPIN3014;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials,
        ClientId = "{Client}", ClientSecret = "{ClientSecret}", TokenServiceUrl = "https://tenant.example/oauth/token")]
    [DestinationProperty("tokenServiceURLType", "dedicated")] // error COPIN3014
    public sealed partial record Api;
}
