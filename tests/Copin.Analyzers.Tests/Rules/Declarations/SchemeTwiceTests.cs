using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class SchemeTwiceTests
{
    [Theory]
    [InlineData("{S4.ApiUrl}", "https://")]
    [InlineData("{Integration.Url}", "http://")]
    [InlineData("{S4.ApiUrl}", "HTTPS://")]
    public Task An_address_brings_its_scheme(string address, string scheme) => Verify.LandscapeAsync(
        $$"""
            [ManualStep("Look", Instructions = "Open {|COPIN0020:{{scheme}}|}{{address}}/x and look.")]
            public sealed partial record Look;
        """,
        $"'{address}' is an address with its scheme already; remove '{scheme}' before it");

    [Fact]
    public Task In_parameters_of_flows_and_their_links() => Verify.LandscapeAsync(FlowWith(
        """
        [FlowParameter("oDataBaseUrl", "{|COPIN0020:https://|}{S4.ApiUrl}")]
            [FlowParameter("credential", "{S4Credential}")]
            [UrlTemplate("ApplicationBaseUrl", "{|COPIN0020:https://|}{S4.UiUrl}" + ProjectLinks.EnterpriseProject)]
        """));

    [Fact]
    public Task The_endpoint_of_a_flow_is_an_address() => Verify.LandscapeAsync(
        Arrangement + Package + Flow + """

            [Destination("D", Url = "{|COPIN0020:https://|}{Flow.Endpoint}")]
            public sealed partial record D;
        """);

    [Fact]
    public Task A_parameter_of_type_Uri_is_one() => Verify.AnalyzerAsync(
        """
        using System;
        using Copin;
        [Landscape("test")]
        public sealed partial record Test(BtpSubaccount Subaccount, Uri Partner)
        {
            [Destination("D", Url = "{|COPIN0020:https://|}{Partner}")]
            public sealed partial record D;
        }
        """);

    [Fact]
    public Task A_text_is_one_where_an_environment_says_so() => Verify.DocumentsAsync(
        """
        using Copin;
        [Landscape("test")]
        public sealed partial record Test(BtpSubaccount Subaccount, string Partner)
        {
            [Destination("D", Url = "https://{Partner}/x")]
            public sealed partial record D;
        }
        """,
        [
            ("environments/dev.json", """{ "Subaccount": { "Subdomain": "copin" }, "Partner": "{|COPIN7021:https://partner.example.com|}" }"""),
            ("environments/test.json", """{ "Subaccount": { "Subdomain": "copin-test" }, "Partner": "partner.example.com" }"""),
        ],
        "With this value, COPIN0020 in 'D.Url': '{Partner}' is an address with its scheme already; remove 'https://' before it");

    [Theory]
    [InlineData("https://{S4.ApiHost}/x")]
    [InlineData("{S4.ApiUrl}/x")]
    [InlineData("https://{Lead}/x")]
    [InlineData("https://proxy.example.com/?to={S4.ApiUrl}")]
    public Task Hosts_and_addresses_elsewhere_are_right(string url) => Verify.LandscapeAsync(
        $$"""
            [Destination("D", Url = "{{url}}")]
            public sealed partial record D;
        """);

    [Fact]
    public Task Of_a_host_name_another_rule_speaks() => Verify.LandscapeAsync(SystemAttribute("""[CommunicationSystem("COPIN", HostName = "https://{|COPIN1011:{S4.ApiUrl}|}")]"""));
}
