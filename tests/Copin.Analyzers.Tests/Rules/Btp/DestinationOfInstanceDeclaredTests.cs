namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationOfInstanceDeclaredTests
{
    [Fact]
    public Task Destination_of_that_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>({|COPIN3051:"bupa"|}, Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [Destination("bupa", Url = "https://x.example.com")]
        public sealed partial record Mine;
        """,
        "The service makes a destination 'bupa' of the instance's name, which 'Mine' declares too; give the instance another name, or remove 'Mine'");

    [Fact]
    public Task Arrangement_has_its_instances_name() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308, Instance = {|COPIN3051:"copin"|})] public sealed partial record Projects;
        [Destination("copin", Url = "https://x.example.com")] public sealed partial record Mine;
        """,
        "The service makes a destination 'copin' of the instance's name, which 'Mine' declares too; give the instance another name by Instance = \"…\", or remove 'Mine'");

    [Fact]
    public Task Without_inbound_services_no_destination_is_made() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.None)]
        [CalledSystem(HostName = "h.example.com")]
        public sealed partial record Partners;

        [Destination("bupa", Url = "https://x.example.com")]
        public sealed partial record Mine;
        """);

    [Fact]
    public Task Other_name_is_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [Destination("BUPA", Url = "https://x.example.com")]
        public sealed partial record Mine;
        """);
}
