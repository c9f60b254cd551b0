using Copin;

namespace Mistakes.COPIN3026;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, Secret ClientSecret)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "client", TokenServiceUrl = "https://login.example/oauth/token", ClientSecret = "{ClientSecret}")]
    [DestinationProperty("tokenServiceURL.ConnectionTimeoutInSeconds", "90")] // warning COPIN3026
    public sealed partial record Api;
}
