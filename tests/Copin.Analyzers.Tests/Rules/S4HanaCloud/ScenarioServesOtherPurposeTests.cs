using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ScenarioServesOtherPurposeTests
{
    private const string Chain = Package + Flow + """

            [Destination("S4_PROJECTS", Url = "{Flow.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
            [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            public sealed partial record Destination;

        """;

    private const string OpenFlow = """

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("logon", "{S4Credential}")]
            public sealed partial record Flow;

        """;

    private const string UserWithoutArrangement = """

            [CommunicationUser("OTHER", Description = "Other", Password = "{Password}")]
            public sealed partial record Other;

        """;

    [Fact]
    public Task A_known_scenario_that_serves_something_else_is_one_error() => Verify.LandscapeAsync(
        ArrangementOf("{|COPIN1006:\"SAP_COM_0380\"|}") + Chain,
        "'SAP_COM_0380' (API_CASECURITYDEPOSIT_G4BA) does not serve project collaboration, which 'Flow' is; write SAP_COM_0308 (Enterprise Project Integration)");

    [Fact]
    public Task A_constant_is_marked_too() => Verify.LandscapeAsync(
        ArrangementOf("{|COPIN1006:SAP_COM_0054|}") + Chain,
        "'SAP_COM_0054' (Commercial Project Integration) does not serve project collaboration, which 'Flow' is; write SAP_COM_0308 (Enterprise Project Integration)");

    [Fact]
    public Task Of_several_the_one_that_is_a_slip_is_marked() => Verify.LandscapeAsync(ArrangementOf("SAP_COM_0193") + """

            [CommunicationArrangement<Partner>({|COPIN1006:"SAP_COM_0380"|})]
            public sealed partial record Second;
        """ + Chain);

    [Fact]
    public Task Of_several_without_likeness_none_is_marked_but_the_credential() => Verify.LandscapeAsync(
        ArrangementOf("SAP_COM_0057") + """

            [CommunicationArrangement<Partner>(SAP_COM_0193)]
            public sealed partial record Second;
        """ + Chain.Replace("\"{S4Credential}\"", "{|COPIN1006:\"{S4Credential}\"|}", StringComparison.Ordinal),
        "None of the arrangements open to 'ApiUser' serves project collaboration, which 'Flow' is; add an arrangement of SAP_COM_0308 (Enterprise Project Integration) on a system with [InboundUser<ApiUser>]");

    [Fact]
    public Task Without_arrangement_the_credential_is_marked() => Verify.LandscapeAsync(
        Arrangement + UserWithoutArrangement + Chain.Replace("UserCredential<ApiUser>", "UserCredential<Other>", StringComparison.Ordinal)
            .Replace("\"{S4Credential}\"", "{|COPIN1006:\"{S4Credential}\"|}", StringComparison.Ordinal),
        "No arrangement is open to 'Other' for project collaboration, which 'Flow' is; add an arrangement of SAP_COM_0308 (Enterprise Project Integration) on a system with [InboundUser<Other>]");

    [Fact]
    public Task A_flow_that_a_destination_of_project_collaboration_calls_is_one() => Verify.LandscapeAsync(
        ArrangementOf("{|COPIN1006:\"SAP_COM_0380\"|}") + Package + OpenFlow + """

            [Destination("S4_PROJECTS", Url = "{Flow.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
            [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            public sealed partial record Destination;
        """);

    [Fact]
    public Task A_flow_of_another_kind_may_use_any_scenario() => Verify.LandscapeAsync(ArrangementOf("\"SAP_COM_0380\"") + Package + OpenFlow);

    [Fact]
    public Task The_right_scenario_is_right_beside_others() => Verify.LandscapeAsync(ArrangementOf("\"SAP_COM_0380\"") + """

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Second;
        """ + Chain);

    [Theory]
    [InlineData("\"Z_PROJECTS\"")]
    [InlineData("\"/ACME/PROJECTS\"")]
    [InlineData("{|COPIN1002:\"SAP_COM_0338\"|}")]
    [InlineData("{|COPIN1001:\"SAP_COM_308\"|}")]
    [InlineData("\"{Lead}\"")]
    [InlineData("{|CS0103:SAP_COM_|}")]
    public Task What_is_not_known_is_not_accused(string scenario) => Verify.LandscapeAsync(ArrangementOf(scenario) + Chain);

    [Fact]
    public Task A_user_outside_of_the_landscape_is_not_looked_at() => Verify.LandscapeAsync(
        Chain.Replace("[UserCredential<ApiUser>(\"S4H_CPI\")]", "[UserCredential(\"S4H_CPI\", User = \"{Lead}\", Password = \"{Password}\")]", StringComparison.Ordinal));

    [Fact]
    public Task An_arrangement_whose_system_cannot_be_read_may_be_meant() => Verify.LandscapeAsync(PartnerSystem + """

            [CommunicationArrangement<{|CS0246:Partne|}>(SAP_COM_0308)]
            public sealed partial record Projects;
        """ + Chain);

    [Fact]
    public Task A_system_without_user_is_said_to_lack_one_and_no_more() => Verify.LandscapeAsync(
        Arrangement.Replace("[CommunicationSystem", "[{|COPIN1004:CommunicationSystem|}", StringComparison.Ordinal).Replace("[InboundUser<ApiUser>]", "", StringComparison.Ordinal) + Chain);

    [Theory]
    [InlineData("", "SAP_COM_0465", "1", "SAP_COM_0193 (SAP Cloud Identity Services - Identity Provisioning)", "System for Cross-domain Identity Management Integration")]
    [InlineData("[ConnectorVersion3]", "SAP_COM_0193", "3", "SAP_COM_0465 (System for Cross-domain Identity Management Integration)", "SAP Cloud Identity Services - Identity Provisioning")]
    public Task Connector_version_of_a_proxy_system_decides(string version, string scenario, string number, string right, string title) => IdentitySource.VerifyAsync(
        IdentitySource.User + $$"""
        [CommunicationArrangement<Partner>({|COPIN1006:{{scenario}}|})]
        public sealed partial record Arrangement;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        {{version}}
        public sealed partial record Proxy;
        """,
        $"'{scenario}' ({title}) does not serve a proxy system of connector version {number}, which 'Proxy' is; write {right}");

    [Fact]
    public Task Old_type_needs_both_of_its_scenarios() => IdentitySource.VerifyAsync(
        IdentitySource.User + """
        [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0093|})]
        public sealed partial record Users;

        [ProxySystem("S4HC", Type = {|COPIN4002:ProxySystemTypes.S4HanaCloudBeta|}, Url = "{S4.ApiUrl}", User = {|COPIN1006:"{IpsUser}"|}, Password = "{Password}")]
        public sealed partial record Proxy;
        """);

    [Fact]
    public Task Pair_of_the_old_type_does_not_serve_todays() => IdentitySource.VerifyAsync(
        IdentitySource.User + """
        [CommunicationArrangement<Partner>({|COPIN1006:SAP_COM_0093|})]
        public sealed partial record Users;

        [CommunicationArrangement<Partner>(SAP_COM_0066)]
        public sealed partial record Roles;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        public sealed partial record Proxy;
        """);

    [Fact]
    public Task User_of_a_destination_is_followed() => IdentitySource.VerifyAsync(
        IdentitySource.User + """
        [CommunicationArrangement<Partner>({|COPIN1006:SAP_COM_0308|})]
        public sealed partial record Arrangement;

        [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        public sealed partial record Destination;

        [ProxySystem<Destination>("S4HC")]
        public sealed partial record Proxy;
        """);

    [Theory]
    [InlineData("{Caller.UserName}")]
    [InlineData("CALLER")]
    public Task A_credential_may_name_its_user_by_text(string user) => Verify.LandscapeAsync(
        SampleResources.Arrangement + $$"""

            [CommunicationUser("CALLER", Description = "Caller", Password = "{Password}")]
            public sealed partial record Caller;

            [UserCredential("S4H_CPI", User = "{{user}}", Password = "{Password}")]
            public sealed partial record S4Credential;

            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
            [FlowParameter("credential", {|COPIN1006:"{S4Credential}"|})]
            public sealed partial record Flow;
        """);
}
