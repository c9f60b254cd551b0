using Copin;

namespace Mistakes.COPIN4016;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", ProxyType = DestinationProxyType.OnPremise, // error COPIN4016
        User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;
}
