using Copin;
using static Copin.CommunicationScenarios;

namespace Landscapes;

[Landscape("co-pin")]
public sealed partial record CoPin(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", Port = 443)]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
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
    [FlowParameter("credential", "{S4Credential}")]
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
    [After<EnterpriseProjects>]
    public sealed partial record ProjectFlow;

    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow", Parameters = """{{"grant-types":["client_credentials"],"roles":["ESBMessaging.send"]}}""")]
    public sealed partial record FlowRuntime;

    [ServiceKey<FlowRuntime>("copin-flow")]
    public sealed partial record FlowKey;

    [Destination("S4_PROJECTS", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.Basic,
        User = "{FlowKey.ClientId}", Password = "{FlowKey.ClientSecret}", Description = "Projects of S/4HANA Cloud")]
    [DestinationProperty("sap-client", "080")]
    public sealed partial record Projects;
}
