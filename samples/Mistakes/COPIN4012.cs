using Copin;

namespace Mistakes.COPIN4012;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "IPS,USER", Password = "{IpsPassword}")] // error COPIN4012
    public sealed partial record Proxy;
}
