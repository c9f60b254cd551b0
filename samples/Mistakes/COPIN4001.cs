using Copin;

namespace Mistakes.COPIN4001;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC/100", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")] // error COPIN4001
    public sealed partial record Proxy;
}
