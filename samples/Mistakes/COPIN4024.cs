using Copin;

namespace Mistakes.COPIN4024;

[Landscape("example")]
public sealed partial record Example(IdentityProvisioningTenant Identity, Secret CallerSecret)
{
    [OAuthClient("idm", Subscription = "a1b2c3/ips", Secret = "{CallerSecret}")] // error COPIN4024
    public sealed partial record Caller;

    [ApplicationRole<Caller>("IPS_PROXY_USER")]
    public sealed partial record ProxyUser;
}
