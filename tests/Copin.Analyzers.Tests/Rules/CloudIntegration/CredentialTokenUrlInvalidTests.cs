using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CredentialTokenUrlInvalidTests
{
    private static string Credential(string url) => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = {{url}}, ClientId = "copin", ClientSecret = "{Password}")]
            public sealed partial record Partner;
        """;

    [Theory]
    [InlineData("\"{|COPIN2013:partner.example/oauth/token|}\"", "'partner.example/oauth/token' has no scheme; write 'https://partner.example/oauth/token'")]
    [InlineData("\"{|COPIN2013:partner.{Lead}/oauth|}\"", "'partner.{Lead}/oauth' has no scheme; write 'https://partner.{Lead}/oauth'")]
    [InlineData("\"{|COPIN2013:{S4.ApiHost}|}/oauth\"", "'{S4.ApiHost}' is a host without scheme; write 'https://{S4.ApiHost}'")]
    [InlineData("{|COPIN2013:\"ldap://partner.example\"|}", "'ldap://partner.example' is no address of HTTP; write one with 'https://'")]
    [InlineData("{|COPIN2013:\"\"|}", "'' is no address; write the token service's, with 'https://'")]
    [InlineData("{|COPIN2013:\"https://\"|}", "'https://' is no address; write the token service's, with 'https://'")]
    [InlineData("\"https://partner.example/oauth{|COPIN2013:#token|}\"", "'https://partner.example/oauth#token' has a fragment, which no token service may have; write it without")]
    public Task What_is_no_absolute_address_is_said(string url, string message) => Verify.LandscapeAsync(Credential(url), message);

    [Theory]
    [InlineData("\"https://partner.example/oauth/token?x=1\"")]
    [InlineData("\"HTTPS://partner.example:8443\"")]
    [InlineData("\"https://{S4.ApiHost}/oauth\"")]
    [InlineData("\"{Lead}/oauth/token\"")]
    [InlineData("{|CS0103:Missing|}")]
    public Task Absolute_addresses_and_what_is_not_known_are_left_alone(string url) => Verify.LandscapeAsync(Credential(url));
}
