using Copin;

namespace Mistakes.COPIN2014;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "http://partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}")] // warning COPIN2014
    public sealed partial record Partner;
}
