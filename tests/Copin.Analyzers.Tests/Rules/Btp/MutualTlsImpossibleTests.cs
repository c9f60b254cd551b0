namespace Copin.Analyzers.Tests.Rules.Btp;

public class MutualTlsImpossibleTests
{
    private const string Main = """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "c", TokenServiceUrl = "https://t.example/oauth/token")]""" + "\n";

    [Fact]
    public Task Key_store_without_password_is_an_error_at_its_name() => DestinationSource.VerifyAsync(
        Main + """[DestinationProperty("tokenService.KeyStoreLocation", {|COPIN3024:"client.P12"|})]""",
        "'client.P12' cannot be opened without its password; add [DestinationProperty(\"tokenService.KeyStorePassword\", \"{TargetKeyStorePassword}\")]");

    [Fact]
    public Task Over_the_cloud_connector_is_an_error_at_the_key() => DestinationSource.VerifyAsync(
        Main.Replace("ClientId", "ProxyType = DestinationProxyType.OnPremise, ClientId", StringComparison.Ordinal)
        + """[DestinationProperty({|COPIN3024:"tokenService.KeyStoreLocation"|}, "client.pem")]""",
        "The token service is called with 'tokenService.KeyStoreLocation' over the Internet only; set ProxyType = DestinationProxyType.Internet, or use a client secret");

    [Fact]
    public Task With_its_password_it_is_right() => DestinationSource.VerifyAsync(
        Main + """
        [DestinationProperty("tokenService.KeyStoreLocation", "client.p12")]
        [DestinationProperty("tokenService.KeyStorePassword", "{Password}")]
        """);

    [Fact]
    public Task A_pem_file_has_no_password() => DestinationSource.VerifyAsync(Main + """[DestinationProperty("tokenService.KeyStoreLocation", "client.pem")]""");

    [Fact]
    public Task Flows_without_certificates_are_an_error_at_the_key() => DestinationSource.VerifyAsync(
        Main.Replace("OAuth2ClientCredentials", "OAuth2RefreshToken", StringComparison.Ordinal) + """[DestinationProperty({|COPIN3024:"tokenService.KeyStoreLocation"|}, "client.pem")]""",
        "OAuth2RefreshToken calls the token service without a certificate; use a client secret");

    [Fact]
    public Task Where_no_token_service_is_asked_it_is_ignored_and_no_more() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty({|COPIN3004:"tokenService.KeyStoreLocation"|}, "client.p12")]""");
}
