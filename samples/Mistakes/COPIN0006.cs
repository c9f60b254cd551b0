using Copin;

namespace Mistakes.COPIN0006;

[Landscape("flows")]
public sealed partial record Flows(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    [ManualStep("Copy the package")] // error COPIN0006
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    public sealed partial record Flow;
}
