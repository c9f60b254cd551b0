using Copin;

namespace Mistakes.COPIN4009;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty("s4hana.cloud.hr.switch.activ", "true")] // warning COPIN4009
    public sealed partial record Proxy;
}
