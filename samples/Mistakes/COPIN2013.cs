using Copin;

namespace Mistakes.COPIN2013;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}")] // error COPIN2013
    public sealed partial record Partner;
}
