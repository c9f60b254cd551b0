using Copin;
using static Copin.CommunicationScenarios;

namespace Samples;

/// <summary>
/// SAP Identity Management maintains the business users of S/4HANA Cloud through Identity Provisioning: guide 2 as it is set up today, on the infrastructure of SAP Cloud
/// Identity Services. <see cref="Legacy"/> is the guide's own, older set-up.
/// </summary>
/// <param name="S4">The S/4HANA Cloud tenant whose business users are maintained.</param>
/// <param name="Provisioning">The tenant of SAP Cloud Identity Services.</param>
/// <param name="Management">SAP Identity Management.</param>
/// <param name="IpsPassword">The communication user's password: at least 20 characters with digits, upper and lower case letters and a special character, and no comma.</param>
/// <param name="ProxySecret">The secret with which Identity Management calls the proxy system. The console makes it: the environment names where it will be kept.</param>
[Landscape("identity")]
public sealed partial record CloudIdentity(
    S4HanaCloudTenant S4,
    IdentityProvisioningTenant Provisioning,
    IdentityManagementSystem Management,
    Secret IpsPassword,
    Secret ProxySecret)
{
    // 2.1 S/4HANA Cloud

    [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{IpsPassword}")]
    [Step("2.1.1", "create the communication user")]
    public sealed partial record IpsUser;

    [CommunicationSystem("IPS", HostName = "{Provisioning.Host}", Port = 443)]
    [InboundUser<IpsUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    [Step("2.1.2a", "create the communication system")]
    [Step("2.1.2b", "add the user for inbound communication")]
    [Step("2.1.2c", "add a dummy user for outbound communication")]
    public sealed partial record IpsSystem;

    [CommunicationArrangement<IpsSystem>(SAP_COM_0465)]
    [Step("2.1.3a", "an arrangement for each scenario")]
    [Step("2.1.3b", "users and roles by SCIM, for connector version 3")]
    public sealed partial record ScimScenario;

    [CommunicationArrangement<IpsSystem>(SAP_COM_0193)]
    [Step("2.1.3c", "users and roles by SOAP, for connector version 1")]
    public sealed partial record SoapScenario;

    [BusinessPartnerSynchronization("Synchronise the employees with S/4HANA Cloud", Source = "SAP HCM")]
    [Step("2.3.4", "business partners before business users")]
    public sealed partial record BusinessPartners;

    // 2.2 Identity Provisioning

    [SystemAdministrator("SAP Identity Management", Secret = "{ProxySecret}")]
    [After<BusinessPartners>]
    [Step("2.2.1a", "make the client of Identity Management")]
    [Step("2.2.1b", "let it call proxy systems")]
    public sealed partial record ProxyClient;

    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}", Description = "Business users of {S4.UiHost}")]
    [ConnectorVersion3(SupportPatchOperation = true)]
    [SystemProperty(SystemProperties.TraceFailedEntityContent, "false")]
    [After<ScimScenario>, After<ProxyClient>]
    [Step("2.2.2", "the connection")]
    [Step("2.2.3", "add the proxy system")]
    [Step("2.2.4", "set its properties")]
    [Step("2.2.5", "keep the standard transformations")]
    [Step("2.2.6", "export it as CSV")]
    public sealed partial record Proxy;

    // Connector version 1 beside it, while other identity management systems still go by it.
    [ProxySystem("S4HC_V1", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}", Description = "Business users of {S4.UiHost}, version 1")]
    [ConnectorVersion1(HrSwitchActive = true, HrSwitchDependentRoleCodes = "BUP003,BBP005", DateVariableFormat = "yyyy-MM-dd")]
    [After<SoapScenario>, After<ProxyClient>]
    [Step("2.2.4", "the HR switch, because SAP HCM synchronises the business partners")]
    public sealed partial record ProxyVersion1;

    // 2.3 Identity Management

    [HcmExport("Export the employees to Identity Management")]
    [After<BusinessPartners>]
    [Step("2.3.4", "the export to Identity Management after the synchronisation with S/4HANA Cloud")]
    public sealed partial record Employees;

    [IdmRepository<Proxy, ProxyClient>("S4HC")]
    [After<Employees>]
    [Step("2.3.1", "import the proxy system")]
    [Step("2.3.2", "set the repository's constants")]
    public sealed partial record Repository;

    [InitialLoad<Repository>("Load the users and roles of S/4HANA Cloud")]
    [After<ProxyVersion1>]
    [Step("2.3.3", "start the initial load")]
    public sealed partial record Load;
}
