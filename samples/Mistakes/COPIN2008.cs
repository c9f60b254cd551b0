using Copin;

namespace Mistakes.COPIN2008;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, Secret PartnerPassword)
{
    [UserCredential("PARTNER", User = "COPIN")] // error COPIN2008
    public sealed partial record PartnerCredential;
}
