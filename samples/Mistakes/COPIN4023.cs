using Copin;

namespace Mistakes.COPIN4023;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Connection;

    [ProxySystem<Connection>("S4HC", Url = "{S4.ApiUrl}")] // warning COPIN4023
    public sealed partial record Proxy;
}
