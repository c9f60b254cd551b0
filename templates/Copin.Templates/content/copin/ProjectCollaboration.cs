using Copin;
using static Copin.CommunicationScenarios;

namespace Landscape._1;

/// <summary>Projects of S/4HANA Cloud for project collaboration: from the communication user to the destination.</summary>
/// <param name="S4">The S/4HANA Cloud tenant whose projects are shared.</param>
/// <param name="Integration">The Cloud Integration tenant that runs the flow.</param>
/// <param name="Subaccount">The subaccount of SAP BTP that calls the flow.</param>
/// <param name="ApiPassword">The communication user's password: at least 20 characters of all kinds.</param>
[Landscape("project-collaboration")]
public sealed partial record ProjectCollaboration(
    S4HanaCloudTenant S4,
    CloudIntegrationTenant Integration,
    BtpSubaccount Subaccount,
    Secret ApiPassword)
{
    // S/4HANA Cloud

    [CommunicationUser("PROJECT_API", Description = "Reads projects for collaboration", Password = "{ApiPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("PROJECTS", HostName = "{S4.ApiHost}", Port = 443)]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record EnterpriseProjects;

    // Cloud Integration. Package and flow are those that the sandbox offers; write the identifiers of yours.

    [UserCredential<ApiUser>("S4_PROJECTS")]
    public sealed partial record S4Credential;

    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
    [FlowParameter("credential", "{S4Credential}")]
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
    [UrlTemplate("ApplicationBaseUrlInternalProjects", "https://{S4.UiHost}" + ProjectLinks.InternalProject)]
    [After<EnterpriseProjects>]
    public sealed partial record ProjectFlow;

    // SAP BTP

    [ServiceInstance("project-flow", Offering = "it-rt", Plan = "integration-flow", Parameters = """{{"grant-types":["client_credentials"],"roles":["ESBMessaging.send"]}}""")]
    public sealed partial record FlowRuntime;

    [ServiceKey<FlowRuntime>("project-flow")]
    public sealed partial record FlowKey;

    [Destination("S4_PROJECTS", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.Basic,
        User = "{FlowKey.ClientId}", Password = "{FlowKey.ClientSecret}")]
    [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
    [DestinationProperty("copin.int.object", "ProjectPlan")]
    public sealed partial record Projects;
}
