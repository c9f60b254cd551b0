using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class SapClientInvalidTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("1000")]
    [InlineData("1a0")]
    [InlineData("")]
    [InlineData("١٠٠")]
    public Task Anything_but_three_digits_is_an_error(string client) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty("sap-client", {|COPIN3011:"{{client}}"|})]""",
        $"'{client}' is no SAP client; write three digits such as '100'");

    [Theory]
    [InlineData("100")]
    [InlineData("000")]
    [InlineData("{Lead}")]
    public Task Three_digits_are_right(string client) => DestinationSource.VerifyPropertiesAsync($"[DestinationProperty(\"sap-client\", \"{client}\")]");
}
