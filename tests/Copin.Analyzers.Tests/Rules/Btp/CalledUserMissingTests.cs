namespace Copin.Analyzers.Tests.Rules.Btp;

public class CalledUserMissingTests
{
    [Fact]
    public Task Basic_needs_user_and_password() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [{|COPIN3035:CalledSystem|}(HostName = "h.example.com")]
        public sealed partial record Partners;
        """,
        "'Partners' calls with BasicAuthentication, which needs a user and a password; add User = \"…\" and Password = \"{Password}\" to [CalledSystem]");

    [Fact]
    public Task Client_credentials_need_the_secret() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.OAuth2ClientCredentials)]
        [{|COPIN3035:CalledSystem|}(HostName = "h.example.com", User = "client", OAuthTokenEndpoint = "h.example.com/token")]
        public sealed partial record Partners;
        """,
        "'Partners' calls with OAuth2ClientCredentials, which needs a client and its secret; add Password = \"{Password}\" to [CalledSystem]");

    [Fact]
    public Task Mutual_tls_needs_no_password() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.OAuth2Mtls)]
        [CalledSystem(HostName = "h.example.com", User = "client", OAuthTokenEndpoint = "h.example.com/token")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Password_needs_a_user() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.None)]
        [CalledSystem(HostName = "h.example.com", Password = {|COPIN3035:"{Password}"|})]
        public sealed partial record Partners;
        """);
}
