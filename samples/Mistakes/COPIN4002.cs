using Copin;

namespace Mistakes.COPIN4002;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Type = "SAP S/4HANA Cloud (Beta)", // warning COPIN4002
        Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;
}
