using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationFlagInvalidTests
{
    [Fact]
    public Task Yes_is_a_warning_at_the_value() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty("HTML5.DynamicDestination", "{|COPIN3012:yes|}")]""",
        "'yes' is neither 'true' nor 'false', so 'HTML5.DynamicDestination' counts as not set; write 'true' or 'false'");

    [Theory]
    [InlineData("WebIDEEnabled", "True")]
    [InlineData("forwardAuthToken", "1")]
    public Task Other_spellings_are_a_warning(string key, string value) => DestinationSource.VerifyPropertiesAsync($$"""[DestinationProperty("{{key}}", "{|COPIN3012:{{value}}|}")]""");

    [Theory]
    [InlineData("HTML5.DynamicDestination", "true")]
    [InlineData("WebIDEEnabled", "false")]
    [InlineData("TrustAll", "FALSE")]
    [InlineData("WebIDEUsage", "odata_gen")]
    [InlineData("forwardAuthToken", "{Lead}")]
    public Task True_and_false_are_right_and_TrustAll_in_any_case(string key, string value) => DestinationSource.VerifyPropertiesAsync($"[DestinationProperty(\"{key}\", \"{value}\")]");
}
