using Copin;

namespace Mistakes.COPIN4007;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [ConnectorVersion3]
    [SystemProperty(SystemProperties.RolesPageSize, "30")] // warning COPIN4007
    public sealed partial record Proxy;
}
