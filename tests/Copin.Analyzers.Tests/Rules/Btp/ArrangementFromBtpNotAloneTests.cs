namespace Copin.Analyzers.Tests.Rules.Btp;

public class ArrangementFromBtpNotAloneTests
{
    [Fact]
    public Task Arrangement_made_in_s4_on_the_same_system_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<{|COPIN3030:Partner|}, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [CommunicationArrangement<Partner>(SAP_COM_0027)] public sealed partial record Networks;
        """,
        "'Projects' is made from SAP BTP, which makes a communication system and a user for it alone, but 'Partner' is the system of 'Networks' too; declare a communication system for it alone");

    [Fact]
    public Task Second_arrangement_from_btp_is_an_error_even_of_the_same_scenario() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308, Name = "one")] public sealed partial record One;
        [CommunicationArrangement<{|COPIN3030:Partner|}, Dev>(SAP_COM_0308, Name = "two")] public sealed partial record Two;
        """);

    [Fact]
    public Task User_of_another_arrangement_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")] [InboundUser<{|COPIN3030:ApiUser|}>] [OutboundUser("NOT_IN_USE")] public sealed partial record Other;
        [CommunicationArrangement<Partner>(SAP_COM_0308)] public sealed partial record Projects;
        [CommunicationArrangement<Other, Dev>(SAP_COM_0027)] public sealed partial record Networks;
        """,
        "'Networks' is made from SAP BTP, which makes a communication system and a user for it alone, but 'ApiUser' is the user of 'Projects' too; declare a communication user for it alone");

    [Fact]
    public Task User_of_two_arrangements_from_btp_is_an_error_at_the_later_one() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")] [InboundUser<{|COPIN3030:ApiUser|}>] [OutboundUser("NOT_IN_USE")] public sealed partial record Other;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [CommunicationArrangement<Other, Dev>(SAP_COM_0027)] public sealed partial record Networks;
        """);

    [Fact]
    public Task Second_user_for_inbound_communication_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationUser("SECOND", Description = "Co-PIN", Password = "{Password}")] public sealed partial record Second;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [{|COPIN3030:InboundUser<Second>|}] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        """);

    [Fact]
    public Task System_and_user_of_its_own_are_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [UserCredential<ApiUser>("S4H_CPI")] public sealed partial record Credential;
        """);

    [Fact]
    public Task System_without_password_and_host_is_right_where_nothing_is_called() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN")] [InboundUser<ApiUser>] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [UserCredential<ApiUser>("S4H_CPI")] public sealed partial record Credential;
        """);

    [Fact]
    public Task Registered_system_of_another_landscape_is_right_and_its_communication_system_is_not() => Copin.Testing.Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("systems")]
        public sealed partial record Systems(S4HanaCloudTenant S4, GlobalAccount Account)
        {
            [RegisteredSystem("DEV")]
            public sealed partial record Dev;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;
        }

        [Landscape("projects")]
        [Uses<Systems>]
        public sealed partial record Projects(S4HanaCloudTenant S4, GlobalAccount Account, BtpSubaccount Subaccount)
        {
            [ApiAccess<Systems.Dev>("projects", Arrangement = "projects", Scenario = "SAP_COM_0308", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
            public sealed partial record Access;

            [CommunicationArrangement<{|COPIN3030:Systems.Partner|}, Systems.Dev>("SAP_COM_0308")]
            public sealed partial record Enterprise;
        }
        """,
        "'Enterprise' is made from SAP BTP, which makes a communication system and a user for it alone, but 'Partner' belongs to another landscape; declare a communication system for it here");
}
