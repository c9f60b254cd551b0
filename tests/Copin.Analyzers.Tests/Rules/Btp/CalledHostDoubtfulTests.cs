namespace Copin.Analyzers.Tests.Rules.Btp;

public class CalledHostDoubtfulTests
{
    [Fact]
    public Task Scheme_and_path_are_doubtful() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [CalledSystem(HostName = "{|COPIN3037:https://|}h.example.com{|COPIN3037:/api|}", User = "user", Password = "{Password}")]
        public sealed partial record Partners;
        """,
        "SAP's samples write the host without scheme; remove 'https://'",
        "SAP's samples write the host without path; remove '/api'");

    [Fact]
    public Task Port_is_doubtful_behind_a_reference() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [CalledSystem(HostName = "{Integration.Host}{|COPIN3037::443|}", User = "user", Password = "{Password}")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Endpoint_has_a_path_and_no_scheme() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.OAuth2ClientCredentials)]
        [CalledSystem(HostName = "h.example.com", OAuthTokenEndpoint = "{|COPIN3037:https://|}h.example.com/oauth/token", OAuthAuthorizationEndpoint = "h.example.com/oauth/authorize", User = "user", Password = "{Password}")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Bare_host_is_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [CalledSystem(HostName = "h.example.com", Port = 8443, User = "user", Password = "{Password}")]
        public sealed partial record Partners;
        """);
}
