using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class UiHostForApiHostTests
{
    [Fact]
    public Task The_flow_calls_the_APIs() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("oDataBaseUrl", "https://{|COPIN1018:{S4.UiHost}|}")]"""),
        "'{S4.UiHost}' is the host of the user interface, but the flow calls the APIs at 'oDataBaseUrl'; write '{S4.ApiHost}'");

    [Theory]
    [InlineData("{|COPIN1018:{S4.UiUrl}|}")]
    [InlineData("https://{|COPIN1018:my300000.s4hana.cloud.sap|}")]
    public Task Address_and_literal_count(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")]"""));

    [Theory]
    [InlineData("/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV")]
    [InlineData("/sap/bc/srt/scs_ext/sap/managebusinessuserin")]
    public Task A_destination_to_an_API_needs_the_API_host(string path) => Verify.LandscapeAsync($$"""
            [Destination("S4", Url = "https://{|COPIN1018:{S4.UiHost}|}{{path}}")]
            public sealed partial record S4Destination;
        """);

    [Theory]
    [InlineData("https://{S4.ApiHost}")]
    [InlineData("{S4.ApiUrl}")]
    [InlineData("https://my300000-api.s4hana.cloud.sap")]
    [InlineData("https://{Lead}")]
    [InlineData("https://proxy.example.com")]
    public Task Right_hosts_and_others_are_right(string url) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("oDataBaseUrl", "{{url}}")]"""));

    [Fact]
    public Task A_destination_without_path_may_be_either() => Verify.LandscapeAsync("""
            [Destination("S4", Url = "https://{S4.UiHost}")]
            public sealed partial record S4Destination;
        """);

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""[{|CS7036:FlowParameter("oDataBaseUrl")|}]"""));

    [Fact]
    public Task The_scheme_may_be_written_in_capitals() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("oDataBaseUrl", "HTTPS://{|COPIN1018:{S4.UiHost}|}")][FlowParameter("credential", "{S4Credential}")]"""));
}
