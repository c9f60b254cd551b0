using Copin;

namespace Mistakes.COPIN6006;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "http://{S4.UiHost}" + ProjectLinks.CustomerProject)] // warning COPIN6006
    public sealed partial record ProjectFlow;
}
