using Copin;

namespace Mistakes.COPIN4062;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
        WriteTransformation = "COPIN4062/transformations/write.json")]
    [ConnectorVersion1(HrSwitchActive = true)]
    public sealed partial record Proxy;
}
