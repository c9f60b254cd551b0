using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class FlowParameterMisspeltTests
{
    private const string Link = "\"https://{S4.UiHost}\" + ProjectLinks.EnterpriseProject";

    [Theory]
    [InlineData("ApplicationBseUrl", "ApplicationBaseUrl")]
    [InlineData("applicationbaseurl", "ApplicationBaseUrl")]
    [InlineData("ApplicationBaseURL", "ApplicationBaseUrl")]
    [InlineData("ApplicationBaseUrlCustomerProject", "ApplicationBaseUrlCustomerProjects")]
    [InlineData("ApplicationBaseUrlInternProjects", "ApplicationBaseUrlInternalProjects")]
    public Task A_near_miss_of_a_link_is_a_warning(string written, string meant) => Verify.LandscapeAsync(
        FlowWith($$"""[UrlTemplate("{|COPIN2003:{{written}}|}", {{Link}})]"""), $"The flow of project collaboration has no parameter '{written}'; write '{meant}'");

    [Fact]
    public Task The_address_counts_too() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("{|COPIN2003:ODataBaseUrl|}", "https://{S4.ApiHost}")]"""), "The flow of project collaboration has no parameter 'ODataBaseUrl'; write 'oDataBaseUrl'");

    [Theory]
    [InlineData("Credential")]
    [InlineData("credentials")]
    [InlineData("credentail")]
    public Task A_near_miss_of_credential_counts_on_a_flow_of_project_collaboration(string written) => Verify.LandscapeAsync(FlowWith($$"""
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
                [FlowParameter("{|COPIN2003:{{written}}|}", "{S4Credential}")]
            """));

    [Fact]
    public Task A_flow_that_a_destination_of_project_collaboration_calls_is_one() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("{|COPIN2003:Credential|}", "{S4Credential}")]""") + """

            [Destination("S4_PROJECTS", Url = "{Flow.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
            [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            public sealed partial record Destination;
        """);

    [Theory]
    [InlineData("Credential")]
    [InlineData("credentials")]
    public Task On_other_flows_it_may_be_any_parameter(string name) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("{{name}}", "{S4Credential}")]"""));

    [Theory]
    [InlineData("BaseUrl")]
    [InlineData("ApplicationUrl")]
    [InlineData("Timeout")]
    [InlineData("{Lead}")]
    public Task What_is_far_from_all_is_another_parameter(string name) => Verify.LandscapeAsync(FlowWith($$"""
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
                [FlowParameter("{{name}}", "x")]
            """));

    [Fact]
    public Task A_name_that_is_set_itself_is_not_meant_by_another() => Verify.LandscapeAsync(FlowWith($$"""
            [UrlTemplate("ApplicationBaseUrl", {{Link}})]
                [UrlTemplate("ApplicationBaseUrl2", {{Link}})]
            """));

    [Fact]
    public Task All_five_are_right() => Verify.LandscapeAsync(Arrangement + Package + Flow);

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""[UrlTemplate({|CS0103:ApplicationBseUrl|}, "x")]"""));
}
