namespace Copin.Analyzers.Tests.Rules.Btp;

public class TokenEndpointMissingTests
{
    [Fact]
    public Task Client_credentials_without_endpoint_are_doubtful() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.OAuth2ClientCredentials)]
        [{|COPIN3036:CalledSystem|}(HostName = "h.example.com", User = "client", Password = "{Password}")]
        public sealed partial record Partners;
        """,
        "'Partners' calls with OAuth2ClientCredentials and does not say where the token comes from; add OAuthTokenEndpoint = \"host/path\"");

    [Fact]
    public Task Communication_system_cannot_say_it() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("client", Password = "{Password}", Authentication = OutboundAuthentication.OAuth2)] public sealed partial record Partner;
        [{|COPIN3036:CommunicationArrangement<Partner, Dev>|}(SAP_COM_0308)] public sealed partial record Projects;
        """);

    [Fact]
    public Task Basic_needs_none() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [CalledSystem(HostName = "h.example.com", User = "user", Password = "{Password}")]
        public sealed partial record Partners;
        """);
}
