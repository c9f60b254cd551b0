using Copin;

namespace Mistakes.COPIN0007;

[Landscape("flows")]
public sealed partial record Flows(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    [FlowParameter("oDataTimeout", "60")] // error COPIN0007
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    public sealed partial record Flow;
}
