using Copin;

namespace Mistakes.COPIN4019;

[Landscape("example")]
public sealed partial record Example(IdentityProvisioningTenant Identity, Secret CallerSecret)
{
    [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{CallerSecret}")]
    public sealed partial record Caller;

    [ApplicationRole<Caller>("IPS_PROXY_USER", User = "idm")] // error COPIN4019
    public sealed partial record ProxyUser;
}
