using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class ReplaceTextTests
{
    private static string Arrangement(string scenario, string before = "using static Copin.CommunicationScenarios;") => $$"""
        using Copin;
        {{before}}

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, Secret Password)
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>({{scenario}})] // the projects
            public sealed partial record Projects;
        }

        """;

    private static string Host(string literal) => $$$"""
        [CommunicationSystem("COPIN", InboundOnly = true, HostName = {{{literal}}})]
        public sealed partial record Partner;
        """;

    [Theory]
    [InlineData("\"SAP_COM_308\"", "SAP_COM_0308")]
    [InlineData("\"SAP_COM_\" + \"308\"", "\"SAP_COM_0308\"")]
    public Task Nearest_scenario_is_written_as_its_constant_where_such_are_in_use(string scenario, string mended) => Verify.CodeFixAsync(
        Arrangement($$"""{|COPIN1001:{{scenario}}|}"""), Arrangement(mended), titles: "Write SAP_COM_0308 (Enterprise Project Integration)");

    [Fact]
    public Task Nearest_scenario_is_written_as_a_literal_elsewhere() => Verify.CodeFixAsync(
        Arrangement("""{|COPIN1001:"SAP-COM-0308"|}""", ""), Arrangement("\"SAP_COM_0308\"", ""));

    [Fact]
    public Task Deprecated_scenario_has_its_successors_to_choose_from_and_keeps_the_type_before_it() => Verify.CodeFixAsync(
        Arrangement("{|COPIN1019:CommunicationScenarios.SAP_COM_0510|}", ""), Arrangement("CommunicationScenarios.SAP_COM_0901", ""),
        "COPIN1019/Replace2", [.. new[] { "SAP_COM_0948", "SAP_COM_0901", "SAP_COM_0735" }.Select(id => $"Write {id} ({ScenarioCatalog.Find(id)!.Title})")]);

    [Fact]
    public Task Unknown_scenario_has_the_nearest_to_choose_from() => Verify.CodeFixAsync(
        Arrangement("""{|COPIN1002:"SAP_COM_0338"|}"""), Arrangement("SAP_COM_0339"), "COPIN1002/Replace2");

    [Fact]
    public Task Scenario_from_a_constant_of_ones_own_is_replaced_where_it_is_used() => Verify.CodeFixAsync(
        Arrangement("{|COPIN1001:Mine.Scenario|}") + "static class Mine { public const string Scenario = \"SAP_COM_308\"; }",
        Arrangement("\"SAP_COM_0308\"") + "static class Mine { public const string Scenario = \"SAP_COM_308\"; }");

    [Theory]
    [InlineData("\"{|COPIN1011:https://|}{S4.ApiHost}\"", "\"{S4.ApiHost}\"")]
    [InlineData("\"{S4.ApiHost}{|COPIN1011::443/x|}\"", "\"{S4.ApiHost}\"")]
    [InlineData("@\"{|COPIN1011:{S4.ApiUrl}|}\"", "@\"{S4.ApiHost}\"")]
    [InlineData("\"\"\"{|COPIN1011:{S4.ApiUrl}|}\"\"\"", "\"\"\"{S4.ApiHost}\"\"\"")]
    [InlineData("$\"{|COPIN1011:{{S4.ApiUrl}}|}\"", "$\"{{S4.ApiHost}}\"")]
    [InlineData("$$\"\"\"{|COPIN1011:{S4.ApiUrl}|}\"\"\"", "$$\"\"\"{S4.ApiHost}\"\"\"")]
    [InlineData("\"part{|COPIN1011:\\u0040|}ner.example\"", "\"partner.example\"")]
    [InlineData("\"{S4.\" + \"ApiHost}{|COPIN1011:/x|}\"", "\"{S4.\" + \"ApiHost}\"")]
    public Task Part_of_a_text_is_replaced_in_each_kind_of_literal(string literal, string mended) => Verify.LandscapeFixAsync(Host(literal), Host(mended));

    [Theory]
    [InlineData("{|COPIN1011:Mine.Host|}")]
    [InlineData("{|COPIN1011:Mine.Scheme|} + \"{S4.ApiHost}\"")]
    [InlineData("$\"{|COPIN1011:{Mine.Scheme}|}{{S4.ApiHost}}\"")]
    [InlineData("\"{|COPIN1011:{S4.\" + \"ApiUrl}|}\"")]
    public Task Text_from_a_constant_or_over_several_literals_is_not_rewritten(string expression) => Verify.NoCodeFixAsync(
        Verify.Landscape(Host(expression)) + "\nstatic class Mine { public const string Host = \"https://{S4.ApiHost}\"; public const string Scheme = \"https://\"; }");

    [Fact]
    public Task Multi_line_raw_literal_keeps_its_lines() => Verify.LandscapeFixAsync(
        Host("\"\"\"\n            {|COPIN1011:{S4.ApiUrl}|}\n            \"\"\""), Host("\"\"\"\n            {S4.ApiHost}\n            \"\"\""));

    [Fact]
    public Task Hosts_are_swapped_in_all_destinations_at_once() => Verify.LandscapeFixAsync(
        """
        [IntegrationPackage("Example")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Example")]
        [FlowParameter("oDataBaseUrl", "https://{|COPIN1018:{S4.UiHost}|}")]
        public sealed partial record One;

        [IntegrationFlow<Package>("Another")]
        [FlowParameter("oDataBaseUrl", "https://{|COPIN1018:{S4.UiHost}|}")]
        public sealed partial record Two;
        """,
        """
        [IntegrationPackage("Example")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Example")]
        [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
        public sealed partial record One;

        [IntegrationFlow<Package>("Another")]
        [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
        public sealed partial record Two;
        """, titles: "Write '{S4.ApiHost}'");

    [Fact]
    public Task Adjacent_names_in_one_text_are_all_corrected() => Verify.LandscapeFixAsync(
        """
        [Destination("D", Url = "https://{S4.{|COPIN0015:ApiHots|}}{{|COPIN0014:Leed|}}{{|COPIN0014:Laed|}}/{{|COPIN0014:Leda|}}")]
        public sealed partial record Target;
        """,
        """
        [Destination("D", Url = "https://{S4.ApiHost}{Lead}{Lead}/{Lead}")]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Keys_of_several_attributes_in_one_list_are_all_corrected() => Verify.LandscapeFixAsync(
        """
        [Destination("D", Url = "https://x.example")]
        [DestinationProperty("{|COPIN3006:Copin.Int.Object|}", "{|COPIN3008:Projects|}"), DestinationProperty("{|COPIN3006:COPIN.int.display_name|}", "Projects")] // seen
        public sealed partial record Target;
        """,
        """
        [Destination("D", Url = "https://x.example")]
        [DestinationProperty("copin.int.object", "ProjectPlan"), DestinationProperty("copin.int.display_name", "Projects")] // seen
        public sealed partial record Target;
        """);

    [Fact]
    public Task Type_argument_and_member_are_written_as_code() => Verify.LandscapeFixAsync(
        """
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", InboundOnly = true)]
        [InboundUser<{|COPIN0010:Target|}>]
        public sealed partial record Partner;

        [Destination("D", Url = "https://x.example", ProxyType = {|COPIN3005:Copin.DestinationProxyType.Internet|}, Authentication = DestinationAuthentication.PrincipalPropagation)]
        public sealed partial record Target;
        """,
        """
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", InboundOnly = true)]
        [InboundUser<ApiUser>]
        public sealed partial record Partner;

        [Destination("D", Url = "https://x.example", ProxyType = Copin.DestinationProxyType.OnPremise, Authentication = DestinationAuthentication.PrincipalPropagation)]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Attribute_and_parameter_type_are_written_as_code() => Verify.CodeFixAsync(
        """
        [Copin.Landscape("test")]
        public sealed partial record Test(Copin.CloudIntegrationTenant Integration, [Copin.GeneratedPassword(Length = {|COPIN7005:3|})] {|COPIN7007:string|} Password)
        {
            [Copin.IntegrationPackage("Example")]
            public sealed partial record Package;

            [Copin.IntegrationFlow<Package>("Example")]
            [{|COPIN2007:Copin.FlowParameter|}("Link", "https://x.example/%projectUUID%")]
            public sealed partial record Flow;
        }
        """,
        """
        [Copin.Landscape("test")]
        public sealed partial record Test(Copin.CloudIntegrationTenant Integration, [Copin.GeneratedPassword(Length = 32)] global::Copin.Secret Password)
        {
            [Copin.IntegrationPackage("Example")]
            public sealed partial record Package;

            [Copin.IntegrationFlow<Package>("Example")]
            [Copin.UrlTemplate("Link", "https://x.example/%projectUUID%")]
            public sealed partial record Flow;
        }
        """);

    [Fact]
    public async Task Each_resource_that_fits_is_a_choice()
    {
        const string Before = """
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;

            [ServiceInstance("one", Offering = "it-rt", Plan = "api")]
            public sealed partial record One;

            [ServiceInstance("two", Offering = "it-rt", Plan = "api")]
            public sealed partial record Two;

            [Subscription("app", Plan = "standard")]
            public sealed partial record App;

            [ServiceKey<{|COPIN0010:App|}>("key")]
            public sealed partial record Key;
            """;
        await Verify.CodeFixAsync(Verify.Landscape(Before), Verify.Landscape(Before.Replace("{|COPIN0010:App|}", "One", StringComparison.Ordinal)), titles: ["Write 'One'", "Write 'Two'"]);
    }

    [Fact]
    public Task Scheme_before_an_address_is_removed() => Verify.CodeFixAsync(
        Verify.Landscape("""
            [Destination("D", Url = "{|COPIN0020:https://|}{S4.ApiUrl}/x")]
            public sealed partial record D;
            """),
        Verify.Landscape("""
            [Destination("D", Url = "{S4.ApiUrl}/x")]
            public sealed partial record D;
            """));

    [Fact]
    public Task Secret_of_the_user_is_written() => Verify.CodeFixAsync(
        SecretOf("{|COPIN1030:{Other}|}"), SecretOf("{Password}"));

    [Fact]
    public Task System_that_is_sent_to_is_not_inbound_only() => Verify.CodeFixAsync(
        Verify.Landscape(InboundOnly("{|COPIN1027:true|}")), Verify.Landscape(InboundOnly("false")));

    [Fact]
    public Task Path_that_the_flow_adds_is_removed() => Verify.CodeFixAsync(
        Verify.Landscape(Flow("https://{S4.ApiHost}{|COPIN2005:/sap/opu|}")), Verify.Landscape(Flow("https://{S4.ApiHost}")));

    private static string SecretOf(string password) => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret Password, Secret Other)
        {
            [CommunicationUser("COPIN", Description = "d", Password = "{Password}")]
            public sealed partial record ApiUser;

            [UserCredential("S4H_CPI", User = "{ApiUser}", Password = "{{password}}")]
            public sealed partial record It;
        }

        """;

    private static string InboundOnly(string value) => $$"""
        [CommunicationUser("COPIN", Description = "d", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", HostName = "partner.example.com", InboundOnly = {{value}})]
        [InboundUser<ApiUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        [CommunicationArrangement<Partner>(SAP_COM_0008)]
        [OutboundService("DEBMAS_IDOC")]
        public sealed partial record Opened;
        """;

    private static string Flow(string address) => $$"""
        [IntegrationPackage("Example")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Example")]
        [FlowParameter("oDataBaseUrl", "{{address}}")]
        public sealed partial record Flow;
        """;
}
