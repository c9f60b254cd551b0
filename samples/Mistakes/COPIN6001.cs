using Copin;

namespace Mistakes.COPIN6001;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}/ui#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/?tab=infoTab")] // error COPIN6001
    public sealed partial record ProjectFlow;
}
