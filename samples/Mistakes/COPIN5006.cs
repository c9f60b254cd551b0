using Copin;

namespace Mistakes.COPIN5006;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword, string CallerId, Secret CallerSecret)
{
    [SystemAdministrator("IDM", ClientId = "{CallerId}", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;

    [BusinessPartnerSynchronization("HCM employees to S/4HANA Cloud", Source = "SAP HCM")]
    [After<Load>] // error COPIN5006
    public sealed partial record Synchronization;

    [IdmRepository<Proxy, Caller>("S4HC")]
    public sealed partial record Repository;

    [InitialLoad<Repository>("Initial load of S4HC")]
    public sealed partial record Load;
}
