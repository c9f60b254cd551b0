using Copin;

namespace Mistakes.COPIN2016;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}")]
    [CustomParameter("tenant", "dev")]
    [CustomParameter("tenant", "dev")] // error COPIN2016
    public sealed partial record Partner;
}
