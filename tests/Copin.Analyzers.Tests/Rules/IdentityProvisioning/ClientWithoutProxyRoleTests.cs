namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ClientWithoutProxyRoleTests
{
    [Fact]
    public Task Client_without_role() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, {|COPIN4020:Client|}>("S4HC")]
        public sealed partial record Repository;
        """,
        "'Client' calls proxy systems without role IPS_PROXY_USER and gets HTTP 403; add a record with [ApplicationRole<Client>(\"IPS_PROXY_USER\")]");

    [Fact]
    public Task Client_with_another_role() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>({|COPIN4020:"IPS_ADMIN"|})]
        public sealed partial record Role;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Client>("S4HC")]
        public sealed partial record Repository;
        """,
        "'Client' calls proxy systems without role IPS_PROXY_USER and gets HTTP 403; write \"IPS_PROXY_USER\" instead of 'IPS_ADMIN'");

    [Fact]
    public Task Client_with_the_role_is_right() => IdentitySource.VerifyAsync(IdentitySource.Neo + 
        """
        [IdmRepository<Proxy, Client>("S4HC")]
        public sealed partial record Repository;
        """);

    [Fact]
    public Task Client_that_nothing_calls_with_may_have_any_role() => IdentitySource.VerifyAsync(
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>("IPS_ADMIN")]
        public sealed partial record Role;
        """);
}
