using Copin;

namespace Mistakes.COPIN4017;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiHost}", User = "{IpsUser}", Password = "{IpsPassword}")] // error COPIN4017
    public sealed partial record Proxy;
}
