namespace Copin.Analyzers.Tests.Rules.Btp;

public class ApiAccessAuthenticationUnsupportedTests
{
    [Fact]
    public Task Mutual_tls_is_no_method_for_callers() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>(Authentication = {|COPIN3033:InboundAuthentication.OAuth2Mtls|})] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        """,
        "An arrangement made from SAP BTP offers no logon by OAuth 2.0 with mutual TLS; set Authentication = InboundAuthentication.Basic, X509 or OAuth2");

    [Fact]
    public Task Number_that_is_no_member_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = {|COPIN3033:(ApiAccessInboundAuthentication)9|})]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task In_s4_mutual_tls_is_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2Mtls)] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner>(SAP_COM_0308)] public sealed partial record Projects;
        """);

    [Fact]
    public Task Certificate_is_right() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>(Authentication = InboundAuthentication.X509)] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        """);
}
