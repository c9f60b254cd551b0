using Copin;

namespace Mistakes.COPIN4018;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [SystemProperty(SystemProperties.TraceFailedEntityContent, "true")] // warning COPIN4018
    public sealed partial record Proxy;
}
