namespace Copin.Analyzers.Tests.Rules.Btp;

public class CalledHostMissingTests
{
    [Fact]
    public Task Outbound_authentication_without_called_system_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = {|COPIN3034:ApiAccessOutboundAuthentication.None|})]
        public sealed partial record Partners;
        """,
        "'Partners' calls a system whose host name it does not say; add [CalledSystem(HostName = \"…\")]");

    [Fact]
    public Task Called_system_without_host_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [{|COPIN3034:CalledSystem|}(Port = 8443)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Empty_host_is_an_error_at_the_argument() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [CalledSystem(HostName = {|COPIN3034:" "|})]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Inbound_only_needs_no_host() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Host_of_a_parameter_is_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.None)]
        [CalledSystem(HostName = "{Integration.Host}")]
        public sealed partial record Partners;
        """);
}
