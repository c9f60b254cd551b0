using Copin;

namespace Mistakes.COPIN5004;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword, string CallerId, Secret CallerSecret)
{
    [SystemAdministrator("IDM", ClientId = "{CallerId}", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}")]
    public sealed partial record Proxy;

    [IdmRepository<Proxy, Caller>("S4HC", AssignmentMethod = ScimAssignmentMethod.Put)] // warning COPIN5004
    public sealed partial record Repository;
}
