namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class NetworkProxyPortOutOfRangeTests
{
    [Fact]
    public Task Number_that_is_no_port() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = "proxy.example.com", ProxyPort = {|COPIN5003:65536|})]
        public sealed partial record Repository2;
        """,
        "'65536' is no port; write a number from 1 to 65535, such as 8080");

    [Fact]
    public Task Constant_that_is_no_port() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = "proxy.example.com")]
        [RepositoryConstant("PROXY_PORT", {|COPIN5003:"http"|})]
        public sealed partial record Repository2;
        """,
        "'http' is no port; write a number from 1 to 65535, such as 8080");

    [Fact]
    public Task Ports_are_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ProxyHost = "proxy.example.com", ProxyPort = 65535)]
        public sealed partial record Repository2;
        """);
}
