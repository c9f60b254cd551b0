using Copin;

namespace Mistakes.COPIN0009;

[Landscape("flows")]
public sealed partial record Flows(CloudIntegrationTenant Europe, CloudIntegrationTenant America)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)] // error COPIN0009
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration", Tenant = "{Europe}")]
    public sealed partial record Flow;
}
