using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class SystemUserDeprecatedTests
{
    private const string Assertion = """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.SamlAssertion)]
        [DestinationProperty("audience", "https://a.example")]
        [DestinationProperty("authnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:PreviousSession")]

        """;

    [Fact]
    public Task System_user_is_a_warning_at_the_key() => DestinationSource.VerifyAsync(
        Assertion + """[DestinationProperty({|COPIN3023:"SystemUser"|}, "BATCH")]""",
        "SystemUser is deprecated; remove it and use an authentication for technical users, such as OAuth2ClientCredentials");

    [Fact]
    public Task Assertion_without_it_is_right() => DestinationSource.VerifyAsync(Assertion);

    [Fact]
    public Task Where_it_is_ignored_it_has_that_warning_alone() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty({|COPIN3004:"SystemUser"|}, "BATCH")]""");
}
