namespace Copin.Analyzers.Tests.Rules.Btp;

public class TimeoutOutOfRangeTests
{
    [Theory]
    [InlineData("URL.connectionTimeoutInSeconds", "0", "1 to 300")]
    [InlineData("URL.socketReadTimeoutInSeconds", "43201", "1 to 43200")]
    [InlineData("URL.connectionTimeoutInSeconds", "10s", "1 to 300")]
    [InlineData("URL.connectionTimeoutInSeconds", "-1", "1 to 300")]
    public Task Out_of_range_is_a_warning_at_the_value(string key, string value, string range) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty("{{key}}", "{|COPIN3026:{{value}}|}")]""",
        $"'{value}' is no timeout that '{key}' takes; write {range} seconds");

    [Theory]
    [InlineData("URL.connectionTimeoutInSeconds", "300")]
    [InlineData("URL.socketReadTimeoutInSeconds", "1")]
    [InlineData("URL.connectionTimeoutInSeconds", "{Lead}")]
    public Task The_ends_of_the_range_are_in_it(string key, string value) => DestinationSource.VerifyPropertiesAsync($$"""[DestinationProperty("{{key}}", "{{value}}")]""");
}
