using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CredentialTokenUrlUnencryptedTests
{
    private static string Credential(string url) => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "{{url}}", ClientId = "copin", ClientSecret = "{Password}")]
            public sealed partial record Partner;
        """;

    [Theory]
    [InlineData("{|COPIN2014:http://|}partner.example/oauth/token")]
    [InlineData("{|COPIN2014:HTTP://|}{S4.ApiHost}/oauth")]
    public Task Without_encryption_the_secret_can_be_read(string url) =>
        Verify.LandscapeAsync(Credential(url), "'PARTNER' sends its client secret over 'http://', where anybody on the way reads it; write 'https://'");

    [Theory]
    [InlineData("https://partner.example/oauth/token")]
    [InlineData("https://partner.example/http://")]
    [InlineData("{Lead}")]
    public Task With_it_all_is_well(string url) => Verify.LandscapeAsync(Credential(url));
}
