using Copin;

namespace Mistakes.COPIN6005;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUUID%')")] // warning COPIN6005
    public sealed partial record ProjectFlow;
}
