using Copin;

namespace Mistakes.COPIN4061;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
        WriteTransformation = "COPIN4061/transformations/write.json")]
    [ConnectorVersion1(HrSwitchActive = false)]
    public sealed partial record Proxy;
}
