using Copin;

namespace Mistakes.COPIN2015;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}")]
    [CustomParameter("client_id", "copin")] // error COPIN2015
    public sealed partial record Partner;
}
