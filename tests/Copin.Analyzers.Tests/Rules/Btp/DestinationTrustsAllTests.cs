using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationTrustsAllTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("TRUE")]
    public Task Trust_in_all_is_a_warning_at_the_value(string value) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty("TrustAll", "{|COPIN3022:{{value}}|}")]""",
        "With TrustAll any server can take this one's place and read the credentials; remove the property, or write 'false'");

    [Fact]
    public Task False_is_right() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("TrustAll", "false")]""");

    [Fact]
    public Task Another_key_is_right() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("TrustAllUsers", "true")]""");
}
