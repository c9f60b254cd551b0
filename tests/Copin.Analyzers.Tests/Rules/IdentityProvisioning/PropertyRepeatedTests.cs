namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyRepeatedTests
{
    [Fact]
    public Task By_argument_and_by_name() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(HrSwitchActive = true)]
        [SystemProperty({|COPIN4008:SystemProperties.HrSwitchActive|}, "false")]
        """,
        "Property 's4hana.cloud.hr.switch.active' is set by argument 'HrSwitchActive' already; remove one of the two");

    [Fact]
    public Task By_two_names() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("my.own", "a")]
        [SystemProperty({|COPIN4008:"my.own"|}, "b")]
        """,
        "Property 'my.own' is set by [SystemProperty] already; remove one of the two");

    [Fact]
    public Task Two_connector_versions() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1]
        [{|COPIN4008:ConnectorVersion3|}]
        """,
        "Property 's4hana.cloud.api.version' is set by [ConnectorVersion1] already; remove one of the two");

    [Fact]
    public Task Password_and_protocol_have_their_places() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty({|COPIN4008:"Password"|}, "{Other}")]
        [SystemProperty({|COPIN4008:"Type"|}, "HTTP")]
        """,
        "Property 'Password' is set by argument 'Password' already; remove one of the two",
        "Property 'Type' is set by [ProxySystem] already; remove one of the two");

    [Fact]
    public Task Different_names_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(HrSwitchActive = true)]
        [SystemProperty("my.own", "a")]
        [SystemProperty("My.own", "a")]
        """);
}
