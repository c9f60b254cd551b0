namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ConnectionProxyTypeImpossibleTests
{
    [Fact]
    public Task Cloud_Connector_does_not_lead_to_S4HANA_Cloud() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", ProxyType = {|COPIN4016:DestinationProxyType.OnPremise|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """,
        "Identity Provisioning reaches S/4HANA Cloud over the Internet, not by OnPremise; write DestinationProxyType.Internet");

    [Fact]
    public Task With_a_certificate_even_less() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", ProxyType = {|COPIN4016:DestinationProxyType.OnPremise|}, Authentication = DestinationAuthentication.ClientCertificate)]
        """,
        "Identity Provisioning reaches S/4HANA Cloud over the Internet, not by OnPremise, over which no client certificate can be used either; write DestinationProxyType.Internet");

    [Fact]
    public Task Internet_is_right() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", ProxyType = DestinationProxyType.Internet, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        """);
}
