using Copin;

namespace Mistakes.COPIN4010;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty(SystemProperties.SkipReadArchived, "yes")] // warning COPIN4010
    public sealed partial record Proxy;
}
