namespace Copin.Analyzers.Tests.Rules.Btp;

public class OutboundServiceUnclearTests
{
    [Fact]
    public Task Service_without_id_and_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [{|COPIN3038:OutboundService|}(Active = false)]
        public sealed partial record Partners;
        """,
        "An outbound service is found by its ID or its name; write [OutboundService(\"ID\")]");

    [Fact]
    public Task Empty_id_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [{|COPIN3038:OutboundService|}("")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Same_id_twice_is_an_error_at_the_second() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("DEBMAS_IDOC")]
        [OutboundService({|COPIN3038:"DEBMAS_IDOC"|}, Active = false)]
        public sealed partial record Partners;
        """,
        "Outbound service 'DEBMAS_IDOC' is set above already; remove one of the two");

    [Fact]
    public Task In_s4_it_is_an_error_too() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0008)]
        [OutboundService("DEBMAS_IDOC")]
        [OutboundService({|COPIN3038:"DEBMAS_IDOC"|})]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Ids_and_names_are_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("DEBMAS_IDOC")]
        [OutboundService("CREMAS_IDOC", Name = "Suppliers")]
        [OutboundService(Name = "Customers")]
        public sealed partial record Partners;
        """);
}
