namespace Copin.Analyzers.Tests.Rules.Btp;

public class OutputNotFromBtpTests
{
    private const string System = """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        """;

    [Fact]
    public Task Internal_keys_are_not_told() => BtpLandscape.VerifyAsync(
        System + """

        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [ManualStep("Tell", Instructions = "{|COPIN3067:{ApiUser.Id}|} {|COPIN3067:{Projects.Uuid}|} {|COPIN3067:{Partner}|} {|COPIN3067:{Partner.Uuid}|}")] public sealed partial record Tell;
        """,
        "'ApiUser' is made from SAP BTP, which does not tell its Id; write '{ApiUser.UserName}', or make the arrangement in S/4HANA Cloud",
        "'Projects' is made from SAP BTP, which does not tell its Uuid; make the arrangement in S/4HANA Cloud, or leave it out",
        "'Partner' is made from SAP BTP, which does not tell its Id; make the arrangement in S/4HANA Cloud, or leave it out",
        "'Partner' is made from SAP BTP, which does not tell its Uuid; make the arrangement in S/4HANA Cloud, or leave it out");

    [Fact]
    public Task Names_are_told() => BtpLandscape.VerifyAsync(
        System + """

        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [ManualStep("Tell", Instructions = "{ApiUser} {ApiUser.UserName} {Projects}")] public sealed partial record Tell;
        """);

    [Fact]
    public Task In_s4_keys_are_told() => BtpLandscape.VerifyAsync(
        System + """

        [CommunicationArrangement<Partner>(SAP_COM_0308)] public sealed partial record Projects;
        [ManualStep("Tell", Instructions = "{ApiUser.Id} {Projects.Uuid} {Partner}")] public sealed partial record Tell;
        """);
}
