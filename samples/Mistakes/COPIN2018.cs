using Copin;

namespace Mistakes.COPIN2018;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret SigningSecret)
{
    [SecureParameter("SIGNING_KEY")] // error COPIN2018
    public sealed partial record SigningKey;
}
