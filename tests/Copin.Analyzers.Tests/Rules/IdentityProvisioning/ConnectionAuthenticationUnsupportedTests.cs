namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ConnectionAuthenticationUnsupportedTests
{
    [Fact]
    public Task OAuth_does_not_lead_to_S4HANA_Cloud() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = {|COPIN4015:DestinationAuthentication.OAuth2ClientCredentials|})]
        """,
        "Identity Provisioning does not log on to S/4HANA Cloud with OAuth2ClientCredentials; write DestinationAuthentication.Basic or DestinationAuthentication.ClientCertificate");

    [Fact]
    public Task Nor_does_nothing() => IdentitySource.VerifyAsync(
        """
        [NeoDestination("D", Url = "{S4.ApiUrl}", Authentication = {|COPIN4015:DestinationAuthentication.None|})]
        public sealed partial record Destination;
        """);

    [Fact]
    public Task Basic_is_right() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Authentication = DestinationAuthentication.Basic, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """);

    [Fact]
    public Task Half_typed_code_is_the_compilers() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.{|CS0117:Basi|})]
        """);
}
