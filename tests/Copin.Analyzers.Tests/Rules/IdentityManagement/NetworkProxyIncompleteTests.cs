namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class NetworkProxyIncompleteTests
{
    [Fact]
    public Task Port_without_host() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyPort = {|COPIN5002:8080|})]
        public sealed partial record Repository2;
        """,
        "PROXY_PORT means nothing without PROXY_HOST; set ProxyHost, or remove it");

    [Fact]
    public Task Host_without_port() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = {|COPIN5002:"proxy.example.com"|})]
        public sealed partial record Repository2;
        """,
        "PROXY_HOST means nothing without PROXY_PORT; set ProxyPort, or remove it");

    [Fact]
    public Task User_without_password() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = "proxy.example.com", ProxyPort = 8080, ProxyUser = {|COPIN5002:"{Lead}"|})]
        public sealed partial record Repository2;
        """,
        "PROXY_USER means nothing without PROXY_PASSWORD; set ProxyPassword, or remove it");

    [Fact]
    public Task User_without_host() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyUser = {|COPIN5002:"{Lead}"|}, ProxyPassword = "{Password}")]
        public sealed partial record Repository2;
        """,
        "PROXY_USER means nothing without PROXY_HOST; set ProxyHost, or remove it");

    [Fact]
    public Task Halves_may_be_set_in_different_ways() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = "proxy.example.com", ProxyUser = "{Lead}", ProxyPassword = "{Password}")]
        [RepositoryConstant("PROXY_PORT", "8080")]
        public sealed partial record Repository2;
        """);
}
