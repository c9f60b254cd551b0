using Copin;
using static Copin.CommunicationScenarios;

namespace Samples;

/// <summary>
/// Guide 2 as it was written about 2018: Identity Provisioning on SAP BTP, Neo environment, system type "SAP S/4HANA Cloud (Beta)", scenarios <c>SAP_COM_0093</c> and
/// <c>SAP_COM_0066</c>. All of it is superseded, which the rules say; <see cref="CloudIdentity"/> is what to set up today.
/// </summary>
/// <param name="S4">The S/4HANA Cloud tenant whose business users are maintained.</param>
/// <param name="Provisioning">The tenant of Identity Provisioning, on Neo.</param>
/// <param name="Management">SAP Identity Management.</param>
/// <param name="IpsPassword">The communication user's password: at least 20 characters with digits, upper and lower case letters and a special character, and no comma.</param>
/// <param name="ClientSecret">The secret of the OAuth client with which Identity Management calls the proxy system.</param>
/// <param name="NetworkProxyPassword">The password of the network proxy on the way from Identity Management to the Internet.</param>
[Landscape("identity-legacy")]
public sealed partial record Legacy(
    S4HanaCloudTenant S4,
    IdentityProvisioningTenant Provisioning,
    IdentityManagementSystem Management,
    Secret IpsPassword,
    Secret ClientSecret,
    Secret NetworkProxyPassword,
    string NetworkProxyHost)
{
    // 2.1 S/4HANA Cloud

    [CommunicationUser("IPS_BETA", Description = "Identity Provisioning", Password = "{IpsPassword}")]
    [Step("2.1.1", "create the communication user")]
    public sealed partial record IpsUser;

    [CommunicationSystem("IPS_BETA", HostName = "{Provisioning.Host}", Port = 443)]
    [InboundUser<IpsUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    [Step("2.1.2a", "create the communication system")]
    [Step("2.1.2b", "add the user for inbound communication")]
    [Step("2.1.2c", "add a dummy user for outbound communication")]
    public sealed partial record IpsSystem;

    [CommunicationArrangement<IpsSystem>(SAP_COM_0093)]
    [Step("2.1.3a", "an arrangement for each scenario")]
    [Step("2.1.3b", "the users' life cycle")]
    public sealed partial record UserLifeCycle;

    [CommunicationArrangement<IpsSystem>(SAP_COM_0066)]
    [Step("2.1.3c", "role assignments")]
    public sealed partial record RoleAssignments;

    [BusinessPartnerSynchronization("Synchronise the employees with S/4HANA Cloud", Source = "SAP HCM")]
    [Step("2.3.4", "business partners before business users")]
    public sealed partial record BusinessPartners;

    // 2.2 Identity Provisioning on Neo

    [OAuthClient("idm-s4hc", Subscription = "sapiam/ipsproxy", Secret = "{ClientSecret}")]
    [After<BusinessPartners>]
    [Step("2.2.1a", "register the OAuth client")]
    public sealed partial record ProxyClient;

    [ApplicationRole<ProxyClient>("IPS_PROXY_USER")]
    [Step("2.2.1b", "assign its role")]
    public sealed partial record ProxyRole;

    [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.Basic, ProxyType = DestinationProxyType.Internet,
        User = "{IpsUser}", Password = "{IpsPassword}", Description = "Business users of {S4.UiHost}")]
    [After<UserLifeCycle>, After<RoleAssignments>, After<BusinessPartners>]
    [Step("2.2.2", "create the destination")]
    public sealed partial record S4Destination;

    // The guide also sets a URL for role operations and a client number, 100: properties of the beta that are no longer documented, nor needed.
    [ProxySystem<S4Destination>("S4HC", Type = ProxySystemTypes.S4HanaCloudBeta, Description = "Business users of {S4.UiHost}")]
    [ConnectorVersion1(HrSwitchActive = true)]
    [SystemProperty(SystemProperties.TraceFailedEntityContent, "false")]
    [After<ProxyRole>]
    [Step("2.2.3", "add the proxy system")]
    [Step("2.2.4", "set its properties")]
    [Step("2.2.5", "keep the standard transformations")]
    [Step("2.2.6", "export it as CSV")]
    public sealed partial record Proxy;

    // 2.3 Identity Management

    [HcmExport("Export the employees to Identity Management")]
    [After<BusinessPartners>]
    [Step("2.3.4", "the export to Identity Management after the synchronisation with S/4HANA Cloud")]
    public sealed partial record Employees;

    [IdmRepository<Proxy, ProxyClient>("S4HC", ProxyHost = "{NetworkProxyHost}", ProxyPort = 8080, ProxyUser = "idm", ProxyPassword = "{NetworkProxyPassword}")]
    [After<Employees>]
    [Step("2.3.1", "import the proxy system")]
    [Step("2.3.2", "set the repository's constants")]
    public sealed partial record Repository;

    [InitialLoad<Repository>("Load the users and roles of S/4HANA Cloud")]
    [Step("2.3.3", "start the initial load")]
    public sealed partial record Load;
}
