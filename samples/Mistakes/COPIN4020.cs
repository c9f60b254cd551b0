using Copin;

namespace Mistakes.COPIN4020;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword, Secret CallerSecret)
{
    [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [ApplicationRole<Caller>("IPS_USER")] // error COPIN4020
    public sealed partial record ProxyUser;

    [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Connection;

    [ProxySystem<Connection>("S4HC")]
    public sealed partial record Proxy;

    [IdmRepository<Proxy, Caller>("S4HC")]
    public sealed partial record Repository;
}
