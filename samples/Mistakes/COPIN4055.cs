using Copin;

namespace Mistakes.COPIN4055;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
        ReadTransformation = "COPIN4055/transformations/read.json")]
    public sealed partial record Proxy;
}
