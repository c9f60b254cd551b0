using Copin;

namespace Mistakes.COPIN2017;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret ClientSecret)
{
    [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://partner.example/oauth/token", ClientId = "copin", ClientSecret = "{ClientSecret}")]
    [CustomParameter("p1", "x")]
    [CustomParameter("p2", "x")]
    [CustomParameter("p3", "x")]
    [CustomParameter("p4", "x")]
    [CustomParameter("p5", "x")]
    [CustomParameter("p6", "x")]
    [CustomParameter("p7", "x")]
    [CustomParameter("p8", "x")]
    [CustomParameter("p9", "x")]
    [CustomParameter("p10", "x")]
    [CustomParameter("p11", "x")]
    [CustomParameter("p12", "x")]
    [CustomParameter("p13", "x")]
    [CustomParameter("p14", "x")]
    [CustomParameter("p15", "x")]
    [CustomParameter("p16", "x")]
    [CustomParameter("p17", "x")]
    [CustomParameter("p18", "x")]
    [CustomParameter("p19", "x")]
    [CustomParameter("p20", "x")]
    [CustomParameter("p21", "x")] // error COPIN2017
    public sealed partial record Partner;
}
