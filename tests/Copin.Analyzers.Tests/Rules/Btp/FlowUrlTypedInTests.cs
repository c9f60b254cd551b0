using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class FlowUrlTypedInTests
{
    private const string Flow = """
        [IntegrationPackage("CoPinS4HanaCloud")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("ProjectsToCollaboration")]
        public sealed partial record ProjectFlow;


        """;

    private const string Copin = """

        [DestinationProperty("copin.int.display_name", "Projects")]
        [DestinationProperty("copin.int.object", "ProjectPlan")]
        public sealed partial record Projects;
        """;

    [Fact]
    public Task Address_typed_in_beside_the_flow_is_a_warning() => Verify.LandscapeAsync(
        Flow + """[Destination("D", Url = "{|COPIN3018:https://x.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/projects|}")]""" + Copin,
        "The landscape declares the flow that this address leads to; write '{ProjectFlow.Endpoint}'");

    [Fact]
    public Task Among_several_flows_the_one_with_project_links_is_meant() => Verify.LandscapeAsync(
        Flow + """
        [IntegrationFlow<Package>("Collaboration2")]
        [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
        public sealed partial record Links;

        [Destination("D", Url = "{|COPIN3018:https://x.example/http/projects|}")]
        """ + Copin,
        "The landscape declares the flow that this address leads to; write '{Links.Endpoint}'");

    [Fact]
    public Task Endpoint_of_the_flow_is_right() => Verify.LandscapeAsync(Flow + """[Destination("D", Url = "{ProjectFlow.Endpoint}")]""" + Copin);

    [Fact]
    public Task Without_a_flow_a_literal_is_all_there_is() => Verify.LandscapeAsync("""[Destination("D", Url = "https://x.example/http/projects")]""" + Copin);

    [Fact]
    public Task Which_of_two_flows_is_meant_is_not_guessed() => Verify.LandscapeAsync(
        Flow + """
        [IntegrationFlow<Package>("Another")]
        public sealed partial record Another;

        [Destination("D", Url = "https://x.example/http/projects")]
        """ + Copin);

    [Fact]
    public Task Destination_for_others_leads_where_it_likes() => Verify.LandscapeAsync(
        Flow + """
        [Destination("D", Url = "https://x.example/http/projects")]
        public sealed partial record Other;
        """);

    [Theory]
    [InlineData("https://{Integration.Host}/http/projects")]
    [InlineData("{Integration.Url}/http/projects")]
    [InlineData("HTTPS://x.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/projects")]
    public Task A_path_behind_the_host_of_the_runtime_is_a_copy_for_whomever_it_is(string url) => Verify.LandscapeAsync(
        Flow + $$"""
        [Destination("D", Url = "{|COPIN3018:{{url}}|}")]
        public sealed partial record Other;
        """,
        "The landscape declares the flow that this address leads to; write '{ProjectFlow.Endpoint}'");

    [Theory]
    [InlineData("{Lead}")]
    [InlineData("https://{Lead}/http/projects")]
    [InlineData("https://{Integration.Host}/api/v1")]
    public Task What_a_parameter_holds_and_other_paths_are_not_judged(string url) => Verify.LandscapeAsync(
        Flow + $$"""
        [Destination("D", Url = "{{url}}")]
        public sealed partial record Other;
        """);
}
