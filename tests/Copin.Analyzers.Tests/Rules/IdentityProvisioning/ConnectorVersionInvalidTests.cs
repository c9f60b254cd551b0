namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ConnectorVersionInvalidTests
{
    [Fact]
    public Task There_is_no_version_2() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.ApiVersion, {|COPIN4005:"2"|})]
        """,
        "There is no connector version '2'; write '1' (SOAP, SAP_COM_0193) or '3' (SCIM, SAP_COM_0465), best as [ConnectorVersion1] or [ConnectorVersion3]");

    [Fact]
    public Task Versions_1_and_3_and_none_are_right() => IdentitySource.VerifyAsync(
        """
        [ProxySystem("A", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")] [SystemProperty(SystemProperties.ApiVersion, "1")] public sealed partial record A;
        [ProxySystem("B", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")] [SystemProperty("s4hana.cloud.api.version", "3")] public sealed partial record B;
        [ProxySystem("C", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")] public sealed partial record C;
        """);

    [Fact]
    public Task Version_of_an_environment_is_not_known() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.ApiVersion, "{Lead}")]
        """);
}
