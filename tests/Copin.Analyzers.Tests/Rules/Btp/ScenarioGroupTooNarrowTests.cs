namespace Copin.Analyzers.Tests.Rules.Btp;

public class ScenarioGroupTooNarrowTests
{
    [Fact]
    public Task Scenario_outside_of_the_group_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("START", ScenarioGroup = ScenarioGroups.IntegrationWithSapStart)] public sealed partial record Start;
        [ApiAccess<Start>("projects", Arrangement = "P", Scenario = {|COPIN3043:SAP_COM_0308|}, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Projects;
        """,
        "'Start' is registered for 'Integration with SAP Start', which does not cover SAP_COM_0308 (Enterprise Project Integration); set ScenarioGroup = ScenarioGroups.AllCommunicationScenarios there");

    [Fact]
    public Task Arrangement_is_looked_at_too() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("START", ScenarioGroup = ScenarioGroups.IntegrationWithSapStart)] public sealed partial record Start;
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Start>({|COPIN3043:SAP_COM_0308|})] public sealed partial record Projects;
        """);

    [Fact]
    public Task Messaging_needs_its_scenario() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("START", ScenarioGroup = ScenarioGroups.IntegrationWithSapStart)] public sealed partial record Start;
        [Messaging<{|COPIN3043:Start|}>("events", ClientId = "s4bp")]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Scenario_of_the_group_is_right() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("START", ScenarioGroup = ScenarioGroups.IntegrationWithSapStart)] public sealed partial record Start;
        [ApiAccess<Start>("start", Arrangement = "P", Scenario = SAP_COM_0647, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Projects;
        """);

    [Fact]
    public Task All_scenarios_are_the_default() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("mine", Arrangement = "P", Scenario = "YY1_MINE", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Mine;
        """);
}
