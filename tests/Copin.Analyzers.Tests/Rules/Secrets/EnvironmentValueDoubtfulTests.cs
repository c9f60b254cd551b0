using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7022.</summary>
public class EnvironmentValueDoubtfulTests
{
    private static readonly string Hosted = With("string PartnerHost").Replace("{S4.ApiHost}", "{PartnerHost}");

    [Fact]
    public Task Value_that_makes_a_warning_is_found_with_rule_and_place() => Verify.DocumentsAsync(
        Hosted, [("environments/dev.json", Right("\"PartnerHost\": \"{|COPIN7022:my300000.s4hana.cloud.sap|}\""))]);

    [Fact]
    public Task Value_that_keeps_the_rules_is_not() => Verify.DocumentsAsync(
        Hosted, [("environments/dev.json", Right("\"PartnerHost\": \"my300000-api.s4hana.cloud.sap\""))]);
}
