using Copin;

namespace Mistakes.COPIN0018;

[Landscape("flows")]
public sealed partial record Flows(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package; // info COPIN0018
}
