namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class AdministratorWithoutProxyAccessTests
{
    [Fact]
    public Task Other_authorization_is_not_enough() => IdentitySource.VerifyAsync(
        """
        [SystemAdministrator("IDM", Authorizations = {|COPIN4021:SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi|}, ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Caller>("S4HC")]
        public sealed partial record Repository;
        """,
        "'Caller' calls proxy systems without 'Access Proxy System API' and gets HTTP 403; set Authorizations = SystemAuthorizations.AccessProxySystemApi | SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi");

    [Fact]
    public Task None_is_not_enough() => IdentitySource.VerifyAsync(
        """
        [SystemAdministrator("IDM", Authorizations = {|COPIN4021:SystemAuthorizations.None|}, ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Caller>("S4HC")]
        public sealed partial record Repository;
        """,
        "'Caller' calls proxy systems without 'Access Proxy System API' and gets HTTP 403; set Authorizations = SystemAuthorizations.AccessProxySystemApi");

    [Fact]
    public Task Both_and_the_default_are_right() => IdentitySource.VerifyAsync(
        """
        [SystemAdministrator("IDM", Authorizations = SystemAuthorizations.AccessProxySystemApi | SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi, ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Caller>("S4HC")]
        public sealed partial record Repository;

        [SystemAdministrator("IDM2", ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller2;

        [IdmRepository<Proxy, Caller2>("S4HC2")]
        public sealed partial record Repository2;
        """);

    [Fact]
    public Task Administrator_that_nothing_calls_with_needs_none() => IdentitySource.VerifyAsync(
        """
        [SystemAdministrator("IDM", Authorizations = SystemAuthorizations.None)]
        public sealed partial record Caller;
        """);
}
