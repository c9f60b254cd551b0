using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationPropertyMissingTests
{
    [Fact]
    public Task Basic_without_user_and_password_is_one_error_at_the_authentication() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.Basic|})]""",
        "BasicAuthentication requires User and Password; add User = \"…\" and Password = \"…\"");

    [Theory]
    [InlineData("ClientCertificate", "KeyStoreLocation")]
    [InlineData("OAuth2ClientCredentials", "clientId and tokenServiceURL")]
    [InlineData("OAuth2Password", "clientId, tokenServiceURL, User and Password")]
    [InlineData("OAuth2UserTokenExchange", "clientId and tokenServiceURL")]
    [InlineData("OAuth2JwtBearer", "clientId and tokenServiceURL")]
    [InlineData("OAuth2SamlBearerAssertion", "audience, clientKey and tokenServiceURL")]
    [InlineData("SamlAssertion", "audience and authnContextClassRef")]
    [InlineData("OAuth2RefreshToken", "clientId and tokenServiceURL")]
    [InlineData("OAuth2AuthorizationCode", "clientId and tokenServiceURL")]
    [InlineData("OAuth2TokenExchange", "clientId and tokenServiceURL")]
    public async Task Each_authentication_names_what_it_requires(string authentication, string keys)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(
            $$"""[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.{{authentication}})] public sealed partial record Target;""")));

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Id.StartsWith("COPIN3", StringComparison.Ordinal));
        Assert.Equal("COPIN3003", error.Id);
        Assert.Contains($" requires {keys};", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task What_has_no_argument_is_added_as_a_property() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.SamlAssertion|})]
        [DestinationProperty("audience", "https://my300000.s4hana.cloud.sap")]
        """,
        "SAMLAssertion requires authnContextClassRef; add [DestinationProperty(\"authnContextClassRef\", \"…\")]");

    [Fact]
    public Task Empty_user_is_no_user() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.Basic|}, User = "", Password = "{Password}")]""");

    [Fact]
    public Task Blank_user_is_no_user() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.Basic|}, User = " ", Password = "{Password}")]""");

    [Fact]
    public Task Empty_property_is_an_error_at_its_value() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.SamlAssertion)]
        [DestinationProperty("audience", {|COPIN3003:""|})]
        [DestinationProperty("authnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:X509")]
        """,
        "SAMLAssertion requires audience; add its value");

    [Fact]
    public Task The_example_that_SAP_gives_of_SAML_bearer_assertions_is_right() => DestinationSource.VerifyAsync(
        """
        [Destination("sap_jam_odata", Url = "https://demo.sapjam.com/OData/OData.svc", ProxyType = DestinationProxyType.Internet, Authentication = DestinationAuthentication.OAuth2SamlBearerAssertion,
            TokenServiceUrl = "https://demo.sapjam.com/api/v1/auth/token")]
        [DestinationProperty("clientKey", "key")]
        [DestinationProperty("audience", "cubetree.com")]
        [DestinationProperty("nameQualifier", "www.successfactors.com")]
        """);

    [Fact]
    public Task User_and_password_are_right() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]""");

    [Fact]
    public Task Key_store_that_the_client_provides_needs_no_location() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.ClientCertificate)]
        [DestinationProperty("KeyStore.Source", "ClientProvided")]
        """);

    [Fact]
    public Task Property_in_another_case_is_there_and_has_its_own_warning() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.ClientCertificate)]
        [DestinationProperty("{|COPIN3006:keyStoreLocation|}", "client.p12")]
        """);

    [Fact]
    public Task Other_types_of_destination_have_no_authentication() => DestinationSource.VerifyAsync(
        """[Destination("D", Type = DestinationType.Mail, Authentication = DestinationAuthentication.Basic)]""");

    [Fact]
    public Task Half_typed_property_may_be_the_missing_one() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.ClientCertificate)]
        [DestinationProperty({|CS0103:Key|}, "client.p12")]
        """);

    [Fact]
    public Task Half_typed_user_is_the_compilers_concern() => DestinationSource.VerifyAsync(
        """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, Password = "{Password}", User = {|CS1525:)|}]""");
}
