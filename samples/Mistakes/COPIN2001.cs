using Copin;

namespace Mistakes.COPIN2001;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("receiver/address", "https://partner.example.com")] // error COPIN2001
    public sealed partial record ProjectFlow;
}
