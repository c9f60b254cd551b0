namespace Copin.Analyzers.Tests.Rules.Btp;

public class SettingOnlyFromBtpTests
{
    [Fact]
    public Task Additional_properties_are_errors() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0008)]
        [OutboundService("DEBMAS_IDOC", Active = false)]
        [{|COPIN3031:OutboundServiceProperty|}("DEBMAS_IDOC", "Receiver Port", "A1")]
        [{|COPIN3031:ArrangementProperty|}("Some", "value")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Service_by_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0008)]
        [{|COPIN3031:OutboundService|}(Name = "Replicate Customers from S/4 System to Client")]
        public sealed partial record Partners;
        """,
        "'Partners' is made in S/4HANA Cloud, where an outbound service is found by its ID; write [OutboundService(\"ID\")]");

    [Fact]
    public Task From_btp_all_of_them_are_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0008)]
        [OutboundService(Name = "Replicate Customers from S/4 System to Client", Active = false)]
        [OutboundServiceProperty("Replicate Customers from S/4 System to Client", "Receiver Port", "A1")]
        [ArrangementProperty("Some", "value")]
        public sealed partial record Partners;
        """);
}
