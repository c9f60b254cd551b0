using Copin;

namespace Mistakes.COPIN4006;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty("s4hana.onprem.hr.switch.active", "true")] // warning COPIN4006
    public sealed partial record Proxy;
}
