using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7018.</summary>
public class EnvironmentTenantSharedTests
{
    private static string Tenant(string host) => Right().Replace("my300000.s4hana.cloud.sap", host);

    [Fact]
    public Task Tenant_of_production_in_another_environment_is_found_in_both() => Verify.DocumentsAsync(
        Landscape,
        [("environments/dev.json", Tenant("{|COPIN7018:my300000.s4hana.cloud.sap|}")), ("environments/prod.json", Tenant("{|COPIN7018:MY300000-api.s4hana.cloud.sap|}"))],
        "'S4:Host' is the same tenant as in environments/prod.json, and only one of the two environments is production; write the tenant of 'dev'",
        "'S4:Host' is the same tenant as in environments/dev.json, and only one of the two environments is production; write the tenant of 'prod'");

    [Fact]
    public Task Subaccount_is_a_tenant_too() => Verify.DocumentsAsync(
        """
        using Copin;
        [Landscape("example")]
        public sealed partial record Example(BtpSubaccount Subaccount);
        """,
        [("environments/eu-live.json", """{ "Subaccount": { "Subdomain": "{|COPIN7018:copin|}" } }"""), ("environments/test.json", """{ "Subaccount": { "Subdomain": "{|COPIN7018:copin|}" } }""")]);

    [Fact]
    public Task Other_tenants_are_not() => Verify.DocumentsAsync(
        Landscape, [("environments/dev.json", Tenant("my300000.s4hana.cloud.sap")), ("environments/prod.json", Tenant("my300001.s4hana.cloud.sap"))]);

    [Fact]
    public Task Environment_before_production_is_none() => Verify.DocumentsAsync(
        """
        using Copin;
        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4);
        """,
        [("environments/dev.json", """{ "S4": { "Host": "my300000.s4hana.cloud.sap" } }"""), ("environments/pre-prod.json", """{ "S4": { "Host": "my300000.s4hana.cloud.sap" } }""")]);
}
