using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN2004;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record EnterpriseProjects;

    [UserCredential<ApiUser>("S4H_CPI")]
    public sealed partial record S4Credential;

    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
    [FlowParameter("credential", "S4H_CPI2")] // error COPIN2004
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
    public sealed partial record ProjectFlow;
}
