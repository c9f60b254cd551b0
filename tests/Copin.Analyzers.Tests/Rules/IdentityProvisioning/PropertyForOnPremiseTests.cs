namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyForOnPremiseTests
{
    [Fact]
    public Task Property_with_a_name_for_the_cloud_is_told_it() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("{|COPIN4006:s4hana.onprem.hr.switch.active|}", "true")]
        """,
        "'s4hana.onprem.hr.switch.active' is a property of systems on premise, which a system for S/4HANA Cloud does not read; write 's4hana.cloud.hr.switch.active'");

    [Fact]
    public Task Property_without_one_is_to_be_removed() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("{|COPIN4006:s4hana.onprem.sap-client|}", "100")]
        """,
        "'s4hana.onprem.sap-client' is a property of systems on premise, which a system for S/4HANA Cloud does not read; remove it");

    [Fact]
    public Task Of_the_type_of_2018_nothing_is_known() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4002:ProxySystemTypes.S4HanaCloudBeta|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        [SystemProperty("s4hana.onprem.sap-client", "100")]
        """);

    [Fact]
    public Task Name_for_the_cloud_is_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("s4hana.cloud.hr.switch.active", "true")]
        """);
}
