using Copin;

namespace Mistakes.COPIN2012;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://partner.example/oauth/token", ClientId = "copin")] // error COPIN2012
    public sealed partial record Partner;
}
