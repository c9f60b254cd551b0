using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationKeyCasingTests
{
    [Theory]
    [InlineData("Copin.Int.Object", "copin.int.object")]
    [InlineData("sap-Client", "sap-client")]
    [InlineData("trustAll", "TrustAll")]
    [InlineData("HTML5.dynamicDestination", "HTML5.DynamicDestination")]
    [InlineData("url.headers.X-Zone", "URL.headers.X-Zone")]
    public async Task Key_in_another_case_is_a_warning_with_the_right_spelling(string key, string right)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(
            $$"""
            [Destination("D", Url = "https://x.example")]
            [DestinationProperty("{{key}}", "ProjectPlan")]
            [DestinationProperty("copin.int.display_name", "Projects")]
            public sealed partial record Target;
            """)));

        var warning = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "COPIN3006");
        Assert.Equal($"'{key}' is read by nobody; write '{right}'", warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(right, warning.Properties["replacement"]);
        Assert.Equal(key, warning.Location.SourceTree!.ToString().Substring(warning.Location.SourceSpan.Start, warning.Location.SourceSpan.Length));
    }

    [Fact]
    public Task Client_id_as_a_property_in_the_arguments_case_is_a_warning_and_no_missing_property() => DestinationSource.VerifyAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, TokenServiceUrl = "https://t.example")]
        [DestinationProperty("{|COPIN3006:ClientId|}", "client")]
        """);

    [Fact]
    public Task Exact_keys_are_right() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("copin.int.object", "ProjectPlan")]
        [DestinationProperty("copin.int.display_name", "Projects")]
        [DestinationProperty("sap-client", "100")]
        """);

    [Fact]
    public Task Keys_that_differ_in_more_than_case_are_the_users_own() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("sapClient", "100")]""");
}
