using Copin;

namespace Mistakes.COPIN2019;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}", ClientAuthentication = (OAuth2ClientAuthentication)7)] // error COPIN2019
    public sealed partial record Partner;
}
