using Copin;

namespace Mistakes.COPIN4011;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty(SystemProperties.SupportBulkOperation, "true")] // info COPIN4011
    public sealed partial record Proxy;
}
