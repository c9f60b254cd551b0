using Copin;

namespace Mistakes.COPIN6008;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant Test, S4HanaCloudTenant Production, CloudIntegrationTenant Integration)
{
    [IntegrationPackage("CoPinS4HanaCloud")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("oDataBaseUrl", "https://{Production.ApiHost}")]
    [UrlTemplate("ApplicationBaseUrl", "https://{Test.UiHost}" + ProjectLinks.EnterpriseProject)] // warning COPIN6008
    public sealed partial record ProjectFlow;
}
