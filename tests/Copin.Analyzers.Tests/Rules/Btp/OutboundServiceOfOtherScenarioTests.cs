namespace Copin.Analyzers.Tests.Rules.Btp;

public class OutboundServiceOfOtherScenarioTests
{
    [Fact]
    public Task Service_of_another_scenario_is_doubtful_and_that_is_named() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("sales", Arrangement = "SALES", Scenario = SAP_COM_0109, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService({|COPIN3039:"ADR2MAS_IDOC"|}, Active = false)]
        public sealed partial record Partners;
        """,
        "'ADR2MAS_IDOC' is an outbound service of SAP_COM_0008 (Business Partner, Customer and Supplier Integration), not of SAP_COM_0109; write that scenario, or the ID of a service that SAP_COM_0109 has");

    [Fact]
    public Task In_s4_it_is_doubtful_too() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0308)]
        [OutboundService({|COPIN3039:"DEBMAS_IDOC"|})]
        public sealed partial record Projects;
        """);

    [Fact]
    public Task Service_of_the_scenario_is_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("CO_MDG_BP_RELATIONSHIP_OUT_SPRX", Active = false)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Unknown_service_proves_nothing() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("MINE")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Scenario_of_ones_own_is_not_accused() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("sales", Arrangement = "SALES", Scenario = "YY1_SALES", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("DEBMAS_IDOC")]
        public sealed partial record Partners;
        """);
}
