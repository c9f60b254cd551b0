using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class FlowParameterNameInvalidTests
{
    [Fact]
    public Task Each_forbidden_character_is_an_error() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("receiver{|COPIN2001:/|}path{|COPIN2001:?|}", "x")]"""),
        "'/' must not stand in the name of an externalised parameter; write the name as the flow's Configure dialog shows it",
        "'?' must not stand in the name of an externalised parameter; write the name as the flow's Configure dialog shows it");

    [Fact]
    public Task A_URL_template_has_a_name_too() => Verify.LandscapeAsync(FlowWith("""[UrlTemplate("link{|COPIN2001:%|}", "https://partner.example.com/%project%")]"""));

    [Fact]
    public Task Doubled_braces_are_one_forbidden_character() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("a{|COPIN2001:{{|}b", "x")]"""));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public Task An_empty_name_is_none(string name) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter({|COPIN2001:{{name}}|}, "x")]"""));

    [Fact]
    public Task A_long_name_of_forbidden_characters_is_said_ten_times() => Verify.LandscapeAsync(
        FlowWith($$"""[FlowParameter("{{string.Concat(Enumerable.Repeat("{|COPIN2001:%|}", 10))}}{{new string('%', 9_990)}}", "x")]"""));

    [Theory]
    [InlineData("Receiver Address")]
    [InlineData("receiver-address_1.x")]
    [InlineData("Empfänger")]
    [InlineData("receiver{Lead}")]
    public Task Other_characters_are_right(string name) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("{{name}}", "x")]"""));

    [Theory]
    [InlineData("""[{|CS7036:FlowParameter|}]""")]
    [InlineData("""[FlowParameter({|CS0103:Missing|}, "x")]""")]
    [InlineData("""[FlowParameter({|CS1503:1|}, "x")]""")]
    public Task Half_typed_is_left_alone(string attribute) => Verify.LandscapeAsync(FlowWith(attribute));
}
