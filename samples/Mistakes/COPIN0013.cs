using Copin;

namespace Mistakes.COPIN0013;

[Landscape("flows")]
public sealed partial record Flows(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    public sealed partial record EnterpriseProjects;

    [IntegrationFlow<Package>("ProjectsToCollaboration")] // error COPIN0013
    public sealed partial record CustomerProjects;
}
