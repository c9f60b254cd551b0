using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationPropertyIgnoredTests
{
    [Fact]
    public Task User_and_password_without_authentication_are_one_warning_that_names_the_authentication() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", User = {|COPIN3004:"{Lead}"|}, Password = "{Password}")]""",
        "NoAuthentication ignores 'User' and 'Password'; set Authentication = DestinationAuthentication.Basic, which reads it, or remove it");

    [Fact]
    public Task Token_service_beside_basic_is_a_warning_at_the_key() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
        [DestinationProperty({|COPIN3004:"tokenServiceURLType"|}, "Dedicated")]
        """);

    [Fact]
    public Task Client_id_beside_a_saml_bearer_assertion_is_ignored() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2SamlBearerAssertion, ClientId = {|COPIN3004:"{Lead}"|}, TokenServiceUrl = "https://t.example")]
        [DestinationProperty("audience", "https://a.example")]
        [DestinationProperty("clientKey", "key")]
        [DestinationProperty("authnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:PreviousSession")]
        """);

    [Fact]
    public Task Properties_of_the_authentication_are_right() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "{Lead}", TokenServiceUrl = "https://t.example")]
        [DestinationProperty("scope", "read")]
        [DestinationProperty("tokenServiceURL.headers.X-Zone", "1")]
        [DestinationProperty("tokenService.KeyStoreLocation", "client.pem")]
        """);

    [Fact]
    public Task Properties_that_belong_to_no_authentication_are_right() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("sap-client", "100")]
        [DestinationProperty("URL.headers.X-Zone", "1")]
        [DestinationProperty("anything", "goes")]
        """);

    [Fact]
    public Task A_secret_beside_a_certificate_is_ignored() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "{Lead}", ClientSecret = {|COPIN3004:"{Password}"|}, TokenServiceUrl = "https://t.example")]
        [DestinationProperty("tokenService.KeyStoreLocation", "client.pem")]
        """,
        "Mutual TLS at the token service ('tokenService.KeyStoreLocation') ignores 'clientSecret'; remove it");

    [Fact]
    public Task Token_exchange_takes_the_address_as_it_is_whatever_its_type() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2TokenExchange, ClientId = "{Lead}", TokenServiceUrl = "https://t.example")]
        [DestinationProperty({|COPIN3004:"tokenServiceURLType"|}, "Common")]
        """,
        "OAuth2TokenExchange ignores 'tokenServiceURLType'; remove it");
}
