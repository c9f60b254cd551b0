using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class FlowParameterRepeatedTests
{
    [Fact]
    public Task The_second_is_an_error_across_both_attributes() => Verify.LandscapeAsync(
        FlowWith("""
            [UrlTemplate("Link", "https://partner.example.com/%project%")]
                [FlowParameter({|COPIN2002:"Link"|}, "x")]
            """),
        "'Link' is set on this flow already, and a parameter has one value; remove one of the two");

    [Fact]
    public Task Order_is_that_of_the_source() => Verify.LandscapeAsync(FlowWith("""
            [FlowParameter("Link", "x")]
                [UrlTemplate({|COPIN2002:"Link"|}, "https://partner.example.com/%project%")]
            """));

    [Theory]
    [InlineData("link")]
    [InlineData("Link2")]
    [InlineData("{Lead}")]
    public Task Another_name_is_right(string name) => Verify.LandscapeAsync(FlowWith($$"""
            [FlowParameter("Link", "x")]
                [FlowParameter("{{name}}", "x")]
            """));

    [Fact]
    public Task Two_flows_may_have_the_same() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("Link", "x")]""") + """

            [IntegrationFlow<Package>("Other")]
            [FlowParameter("Link", "x")]
            public sealed partial record Other;
        """);

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""
            [{|CS7036:FlowParameter|}]
                [{|CS7036:FlowParameter|}]
            """));
}
