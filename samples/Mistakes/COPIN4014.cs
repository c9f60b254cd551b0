using Copin;

namespace Mistakes.COPIN4014;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.ClientCertificate,
        User = "{IpsUser}", Password = "{IpsPassword}")] // warning COPIN4014
    public sealed partial record Proxy;
}
