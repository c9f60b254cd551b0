using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationUrlUnencryptedTests
{
    [Fact]
    public Task Http_over_the_internet_is_a_warning_at_the_scheme() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "{|COPIN3021:http://|}x.example/{Lead}")]""",
        "Over the Internet anybody on the way reads what goes over 'http://'; write 'https://'");

    [Fact]
    public Task Http_through_the_cloud_connector_is_right() => DestinationSource.VerifyAsync("""[Destination("D", Url = "http://x:8000", ProxyType = DestinationProxyType.OnPremise)]""");

    [Fact]
    public Task Https_is_right() => DestinationSource.VerifyAsync("""[Destination("D", Url = "https://x.example")]""");

    [Fact]
    public Task Half_typed_proxy_type_is_the_compilers_concern() => DestinationSource.VerifyAsync("""[Destination("D", Url = "http://x:8000", ProxyType = DestinationProxyType.{|CS0117:On|})]""");

    [Fact]
    public Task The_token_service_gets_a_secret() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "c", TokenServiceUrl = "{|COPIN3021:http://|}t.example/oauth/token")]""");

    [Fact]
    public Task A_token_service_on_premise_is_called_through_the_tunnel() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "c", TokenServiceUrl = "http://t.example/oauth/token")]
        [DestinationProperty("tokenServiceURL.ProxyType", "OnPremise")]
        """);
}
