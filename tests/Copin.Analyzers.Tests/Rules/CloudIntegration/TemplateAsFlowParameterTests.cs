using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class TemplateAsFlowParameterTests
{
    [Fact]
    public Task A_link_with_placeholder_is_worth_a_word_at_the_attribute() => Verify.LandscapeAsync(
        FlowWith("""[{|COPIN2007:FlowParameter|}("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]"""),
        "'ApplicationBaseUrl' holds a URL template with %projectUUID%; write [UrlTemplate(…)], and a helper is generated that fills it");

    [Theory]
    [InlineData("100%sure%")]
    [InlineData("https://partner.example.com/a%20b")]
    [InlineData("https://partner.example.com/50%")]
    [InlineData("{Lead}")]
    public async Task Other_percent_signs_are_right(string value)
    {
        var source = Verify.Landscape(FlowWith($$"""[FlowParameter("value", "{{value}}")]"""));
        Assert.DoesNotContain(await Analysis.RunAsync(TestCompilation.Create(source)), diagnostic => diagnostic.Id == "COPIN2007");
    }

    [Fact]
    public Task A_template_is_right() => Verify.LandscapeAsync(FlowWith("""[UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]"""));

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""[{|CS7036:FlowParameter("https://%x%")|}]"""));
}
