using Copin;

namespace Mistakes.COPIN4022;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword, string CallerId, Secret CallerSecret)
{
    [SystemAdministrator("IDM", ClientId = "{CallerId}", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")] // error COPIN4022
    public sealed partial record Connection;

    [ProxySystem<Connection>("S4HC")]
    public sealed partial record Proxy;

    [IdmRepository<Proxy, Caller>("S4HC")]
    public sealed partial record Repository;
}
