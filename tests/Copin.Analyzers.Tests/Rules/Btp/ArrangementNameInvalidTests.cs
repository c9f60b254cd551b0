namespace Copin.Analyzers.Tests.Rules.Btp;

public class ArrangementNameInvalidTests
{
    [Fact]
    public Task Blank_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "Poetry{|COPIN3041: |}Slam", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """,
        "The name of an arrangement made from SAP BTP has letters, digits, '-' and '_' only; write 'Poetry_Slam'");

    [Fact]
    public Task Missing_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3041:ApiAccess<Dev>|}("bupa", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Long_name_is_an_error_at_what_is_too_much() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{|COPIN3041:bc|}", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """,
        "An arrangement's name has at most 80 characters; shorten it by 2");

    [Fact]
    public Task Name_taken_from_a_scenario_of_ones_own_needs_another() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>("{|COPIN3041:/|}NS/SALES")] public sealed partial record Sales;
        """,
        "The name of an arrangement made from SAP BTP has letters, digits, '-' and '_' only; write Name = 'NS_SALES'");

    [Fact]
    public Task Messaging_arrangement_is_looked_at_too() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Arrangement = "my{|COPIN3041:.|}events")]
        public sealed partial record Events;
        """);

    [Fact]
    public Task In_s4_blanks_are_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0308, Name = "Poetry Slam - Project")] public sealed partial record Projects;
        """);

    [Fact]
    public Task Scenario_id_and_reference_are_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA_{Lead}", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)] public sealed partial record Partners;
        """);
}
