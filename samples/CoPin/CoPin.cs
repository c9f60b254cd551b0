using Copin;
using static Copin.CommunicationScenarios;

namespace Samples;

/// <summary>Project collaboration (Co-PIN) on the projects of S/4HANA Cloud: guide 1, from the communication user to the destination.</summary>
/// <param name="S4">The S/4HANA Cloud tenant whose projects are shared.</param>
/// <param name="Integration">The Cloud Integration tenant that runs the flow.</param>
/// <param name="Subaccount">The subaccount in which project collaboration is subscribed.</param>
/// <param name="CopinPassword">The communication user's password: at least 20 characters with digits, upper and lower case letters and a special character.</param>
/// <param name="ProjectLead">The user who shall enter the project-collaboration tenant.</param>
[Landscape("co-pin")]
public sealed partial record CoPin(
    S4HanaCloudTenant S4,
    CloudIntegrationTenant Integration,
    BtpSubaccount Subaccount,
    Secret CopinPassword,
    string ProjectLead)
{
    // A. S/4HANA Cloud

    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    [Step("A1", "create the communication user")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", Port = 443)]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    [Step("A2", "create the communication system")]
    [Step("A3", "set its host name and port")]
    [Step("A4", "add the user for inbound communication")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    [Step("A5", "create the communication arrangement")]
    public sealed partial record EnterpriseProjects;

    // B. Cloud Integration. The guide names neither package nor flow: these are examples, as the sandbox offers them.

    [UserCredential<ApiUser>("S4H_CPI")]
    [Step("B1", "open the security material")]
    [Step("B2", "deploy the user credential")]
    public sealed partial record S4Credential;

    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    [Step("B3", "copy the integration package")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
    [FlowParameter("credential", "{S4Credential}")]
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
    [UrlTemplate("ApplicationBaseUrlInternalProjects", "https://{S4.UiHost}" + ProjectLinks.InternalProject)]
    [After<EnterpriseProjects>]
    [Step("B4", "configure the integration flow")]
    [Step("B5", "set address and credential")]
    [Step("B6", "set the three link templates and deploy")]
    [Step("B7", "find the deployed flow")]
    [Step("B8", "take its endpoint")]
    public sealed partial record ProjectFlow;

    // C. SAP BTP. Technical names of application, offering, plans and role collection are examples: SAP publishes only the display names.

    [Subscription("copm-demo", Plan = "standard")]
    [Step("C1", "subscribe to project collaboration")]
    public sealed partial record Collaboration;

    [ServiceInstance("project-collaboration", Offering = "project-collaboration-demo", Plan = "default")]
    [Step("C2", "create the service instance")]
    public sealed partial record CollaborationApi;

    [ServiceKey<CollaborationApi>("copin")]
    [Step("C2", "create its service key")]
    public sealed partial record CollaborationKey;

    [RoleAssignment<Collaboration>("Project Collaboration User", User = "{ProjectLead}")]
    [Step("C3", "assign the role collection")]
    public sealed partial record ProjectLeadRole;

    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "integration-flow", Parameters = """{{"grant-types":["client_credentials"],"roles":["ESBMessaging.send"]}}""")]
    [Step("C4", "make a client that may call the flow")]
    public sealed partial record FlowRuntime;

    [ServiceKey<FlowRuntime>("copin-flow")]
    [Step("C4", "take its client key and secret")]
    public sealed partial record FlowKey;

    [Destination("S4_PROJECTS", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.Basic,
        User = "{FlowKey.ClientId}", Password = "{FlowKey.ClientSecret}")]
    [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
    [DestinationProperty("copin.int.object", "ProjectPlan")]
    [Step("C4", "create the destination")]
    public sealed partial record Projects;
}
