using Copin;

namespace Mistakes.COPIN4005;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty(SystemProperties.ApiVersion, "2")] // error COPIN4005
    public sealed partial record Proxy;
}
