using Copin;

namespace Mistakes.COPIN4015;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.OAuth2Password, // error COPIN4015
        User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;
}
