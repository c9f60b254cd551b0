using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN4004;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, Secret IpsPassword)
{
    [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{IpsPassword}")]
    public sealed partial record IpsUser;

    [CommunicationSystem("IPS", HostName = "ips.example.com")]
    [InboundUser<IpsUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0193)]
    public sealed partial record Provisioning;

    [CommunicationArrangement<Partner>(SAP_COM_0066)] // warning COPIN4004
    public sealed partial record Roles;

    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;
}
