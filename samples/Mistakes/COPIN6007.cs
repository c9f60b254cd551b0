using Copin;

namespace Mistakes.COPIN6007;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [UrlTemplate("HelpUrl", "https://help.example/topics/%topic-id%")] // warning COPIN6007
    public sealed partial record ProjectFlow;
}
