namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceKeyOfArrangementTests
{
    [Fact]
    public Task Arrangement_made_in_s4_has_no_key() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0308)] public sealed partial record Projects;
        [ServiceKey<{|COPIN3064:Projects|}>("key")] public sealed partial record Key;
        """,
        "'Projects' is made in S/4HANA Cloud and has no service key; name the registered system as its second type argument, or use the communication user's name and password");

    [Fact]
    public Task Arrangement_from_btp_has_keys() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [ServiceKey<Projects>("key")] public sealed partial record Key;
        """);
}
