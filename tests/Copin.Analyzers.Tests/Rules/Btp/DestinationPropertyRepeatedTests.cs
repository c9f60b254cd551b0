using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationPropertyRepeatedTests
{
    [Fact]
    public Task Second_of_two_equal_keys_is_an_error() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("sap-language", "EN")]
        [DestinationProperty({|COPIN3010:"sap-language"|}, "DE")]
        """,
        "'sap-language' is set twice; keep one of the two properties");

    [Theory]
    [InlineData("User", "User")]
    [InlineData("clientId", "ClientId")]
    [InlineData("tokenServiceURL", "TokenServiceUrl")]
    [InlineData("Description", "Description")]
    public async Task Key_for_which_the_attribute_has_an_argument_is_an_error(string key, string argument)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(
            $$"""[Destination("D", Url = "https://x.example")] [DestinationProperty("{{key}}", "x")] public sealed partial record Target;""")));

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "COPIN3010");
        Assert.Equal($"'{key}' has an argument of its own; set {argument} of [Destination] and remove this property", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Different_keys_are_right() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("sap-language", "EN")]
        [DestinationProperty("sap-client", "100")]
        """);

    [Fact]
    public Task Key_that_differs_by_case_is_the_concern_of_its_spelling() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("sap-client", "100")]
        [DestinationProperty("{|COPIN3006:Sap-Client|}", "100")]
        """);

    [Theory]
    [InlineData("URL.headers.")]
    [InlineData("url.queries")]
    [InlineData("URL.headers. ")]
    public Task A_prefix_without_a_name_is_no_key(string key) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty({|COPIN3010:"{{key}}"|}, "1")]""".Replace("url.queries", "URL.queries", StringComparison.Ordinal),
        $"'{key.Replace("url.queries", "URL.queries", StringComparison.Ordinal)}' is the beginning of a key; write the name of the header, query or body parameter behind its point");
}
