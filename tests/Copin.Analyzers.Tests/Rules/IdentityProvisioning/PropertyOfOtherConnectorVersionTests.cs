namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyOfOtherConnectorVersionTests
{
    [Fact]
    public Task Property_of_version_1_under_version_3() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion3]
        [SystemProperty({|COPIN4007:SystemProperties.RolesFilter|}, "ID eq 1")]
        """,
        "'s4hana.cloud.roles.filter' is read by connector version 1, and 'Proxy' has version 3; remove it, or change the version");

    [Fact]
    public Task Property_of_version_3_where_nothing_is_said_of_the_version() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty({|COPIN4007:"s4hana.cloud.user.filter"|}, "userName sw \"J\"")]
        """,
        "'s4hana.cloud.user.filter' is read by connector version 3, and 'Proxy' has version 1; remove it, or change the version");

    [Fact]
    public Task Properties_of_every_version_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion3(UserFilter = "userName sw \"J\"")]
        [SystemProperty(SystemProperties.TraceFailedEntityContent, "false")]
        [SystemProperty("my.own", "x")]
        """);

    [Fact]
    public Task With_an_unknown_version_nothing_is_said() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.ApiVersion, "{Lead}")]
        [SystemProperty(SystemProperties.UserFilter, "userName sw \"J\"")]
        """);
}
