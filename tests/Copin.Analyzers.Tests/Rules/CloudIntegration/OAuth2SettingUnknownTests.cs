using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class OAuth2SettingUnknownTests
{
    private static string Credential(string argument, string parameter = "") => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin", ClientSecret = "{Password}"{{argument}})]
            [CustomParameter("tenant", "dev"{{parameter}})]
            public sealed partial record Partner;
        """;

    [Fact]
    public Task A_number_is_no_member() => Verify.LandscapeAsync(
        Credential(", ClientAuthentication = {|COPIN2019:(OAuth2ClientAuthentication)7|}, ScopeContentType = {|COPIN2019:(OAuth2ScopeContentType)(-1)|}", ", SendAsPartOf = {|COPIN2019:(OAuth2RequestPart)3|}"),
        "7 is no member of OAuth2ClientAuthentication; write OAuth2ClientAuthentication.Body or OAuth2ClientAuthentication.Header",
        "-1 is no member of OAuth2ScopeContentType; write OAuth2ScopeContentType.UrlEncoded or OAuth2ScopeContentType.Json",
        "3 is no member of OAuth2RequestPart; write OAuth2RequestPart.Body, OAuth2RequestPart.Header or OAuth2RequestPart.Url");

    [Theory]
    [InlineData(", ClientAuthentication = OAuth2ClientAuthentication.Header, ScopeContentType = OAuth2ScopeContentType.Json", ", SendAsPartOf = OAuth2RequestPart.Url")]
    [InlineData(", ClientAuthentication = (OAuth2ClientAuthentication)1", "")]
    [InlineData(", ClientAuthentication = {|CS0103:Missing|}", "")]
    public Task Members_are_right(string argument, string parameter) => Verify.LandscapeAsync(Credential(argument, parameter));
}
