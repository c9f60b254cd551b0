using Copin;

namespace Mistakes.COPIN6004;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [UrlTemplate("ApplicationBaseUrlInternalProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)] // error COPIN6004
    public sealed partial record ProjectFlow;
}
