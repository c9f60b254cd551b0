using Copin;

namespace Mistakes.COPIN4050;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
        WriteTransformation = "COPIN4050/transformations/wrote.json")] // error COPIN4050
    public sealed partial record Proxy;
}
