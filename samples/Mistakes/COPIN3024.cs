using Copin;

namespace Mistakes.COPIN3024;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "client", TokenServiceUrl = "https://login.example/oauth/token")]
    [DestinationProperty("tokenService.KeyStoreLocation", "client.p12")] // error COPIN3024
    public sealed partial record Api;
}
