using Copin;

namespace Mistakes.COPIN2002;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("timeout", "30")]
    [FlowParameter("timeout", "60")] // error COPIN2002
    public sealed partial record ProjectFlow;
}
