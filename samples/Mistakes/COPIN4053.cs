using Copin;

namespace Mistakes.COPIN4053;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
        WriteTransformation = "COPIN4053/transformations/write.json")]
    public sealed partial record Proxy;
}
