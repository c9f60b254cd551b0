using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class FlowKeyParametersInvalidTests
{
    // Braces are doubled, for one is a reference.
    private static Task VerifyAsync(string json, string[] messages, string offering = "it-rt") => Verify.LandscapeAsync(
        $""""
            [ServiceInstance("i", Offering = "{offering}", Plan = "integration-flow")]
            public sealed partial record Instance;

            [ServiceKey<Instance>("k", Parameters = """{"{{" + json.Substring(1, json.Length - 2) + "}}"}""")]
            public sealed partial record Key;
        """",
        messages);

    [Theory]
    [InlineData("{|COPIN3068:400|}", "400")]
    [InlineData("{|COPIN3068:0|}", "0")]
    [InlineData("{|COPIN3068:1.5|}", "1.5")]
    [InlineData("\"{|COPIN3068:for ever|}\"", "for ever")]
    public Task A_certificate_is_valid_for_a_year_at_most(string validity, string written) => VerifyAsync(
        $$"""{"key-type":"certificate","validity":{{validity}}}""", [$"A certificate is valid for 1 to 365 days, not for '{written}'; write such a number"]);

    [Theory]
    [InlineData("Certificate", "certificate")]
    [InlineData("certificate-external", "certificate_external")]
    public Task A_type_is_spelt_as_SAP_spells_it(string type, string meant) => VerifyAsync(
        $$"""{"key-type":"{|COPIN3068:{{type}}|}"}""", [$"'{type}' is no type of service key; write '{meant}'"]);

    [Theory]
    [InlineData("""{"key-type":"certificate","validity":365}""")]
    [InlineData("""{"key-type":"certificate_external","validity":"1"}""")]
    [InlineData("""{"key-type":"something else"}""")]
    [InlineData("""{}""")]
    public Task Others_are_right(string json) => VerifyAsync(json, []);

    [Fact]
    public Task Keys_of_other_services_have_other_parameters() => VerifyAsync("""{"validity":400}""", [], "xsuaa");
}
