using Copin;

namespace Mistakes.COPIN5007;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword, string CallerId, Secret CallerSecret)
{
    [SystemAdministrator("IDM", ClientId = "{CallerId}", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;

    [IdmRepository<Proxy, Caller>("S4HC", ReadTimeout = 30_000)]
    [RepositoryConstant(RepositoryConstants.ReadTimeout, "60000")] // error COPIN5007
    public sealed partial record Repository;
}
