using Copin;

namespace Mistakes.COPIN4003;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Type = "SAP S4HANA Cloud Public Edition", // error COPIN4003
        Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;
}
