namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyNotForProxiesTests
{
    [Fact]
    public Task Bulk_operations_are_for_target_systems() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty({|COPIN4011:SystemProperties.SupportBulkOperation|}, "true")]
        """,
        "'s4hana.cloud.support.bulk.operation' says whether many entities are written with one request of a source or target system; a proxy system does not read it, so remove it");

    [Fact]
    public Task Properties_of_proxies_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.RolesFilter, "ID eq 1")]
        [SystemProperty("my.own", "x")]
        """);
}
