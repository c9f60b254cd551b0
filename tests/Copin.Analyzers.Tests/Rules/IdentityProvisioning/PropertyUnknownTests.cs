namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyUnknownTests
{
    [Fact]
    public Task Slip_is_told_what_was_meant() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("{|COPIN4009:s4hana.cloud.hr.swich.active|}", "true")]
        """,
        "'s4hana.cloud.hr.swich.active' is no property that Identity Provisioning reads; did you mean 's4hana.cloud.hr.switch.active'?");

    [Fact]
    public Task Upper_and_lower_case_count() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("{|COPIN4009:IPS.Trace.Failed.Entity.Content|}", "false")]
        """,
        "'IPS.Trace.Failed.Entity.Content' is no property that Identity Provisioning reads; did you mean 'ips.trace.failed.entity.content'?");

    [Fact]
    public Task Name_in_the_area_of_S4HANA_that_is_like_none() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("{|COPIN4009:s4hana.cloud.roles.url|}", "https://x.example")]
        """,
        "'s4hana.cloud.roles.url' is no property that Identity Provisioning reads; look for its name in SAP's List of Properties, or remove it");

    [Fact]
    public Task Properties_of_ones_own_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty("company.code", "1010")]
        [SystemProperty("Users", "x")]
        """);

    [Fact]
    public Task What_the_type_of_2018_read_is_not_known() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Type = {|COPIN4002:ProxySystemTypes.S4HanaCloudBeta|}, Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        [SystemProperty("s4hana.roles.url", "{S4.ApiUrl}")]
        """);
}
