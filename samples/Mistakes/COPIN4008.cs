using Copin;

namespace Mistakes.COPIN4008;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
{
    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    [ConnectorVersion1(HrSwitchActive = true)]
    [SystemProperty(SystemProperties.HrSwitchActive, "false")] // error COPIN4008
    public sealed partial record Proxy;
}
