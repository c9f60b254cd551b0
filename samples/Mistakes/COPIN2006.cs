using Copin;

namespace Mistakes.COPIN2006;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("1Flow")] // error COPIN2006
    public sealed partial record ProjectFlow;
}
