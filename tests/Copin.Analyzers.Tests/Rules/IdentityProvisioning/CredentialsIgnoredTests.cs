namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class CredentialsIgnoredTests
{
    [Fact]
    public Task Both_are_one_warning() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.ClientCertificate, User = {|COPIN4014:"{Lead}"|}, Password = "{Password}")]
        """,
        "'Proxy' logs on with a client certificate and ignores 'User' and 'Password'; remove it");

    [Fact]
    public Task Destination_too() => IdentitySource.VerifyAsync(
        """
        [NeoDestination("D", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.ClientCertificate, Password = {|COPIN4014:"{Password}"|})]
        public sealed partial record Destination;
        """);

    [Fact]
    public Task Certificate_alone_and_password_alone_are_right() => IdentitySource.VerifyAsync(
        """
        [ProxySystem("A", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")] public sealed partial record A;
        [ProxySystem("B", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.ClientCertificate)] public sealed partial record B;
        """);
}
