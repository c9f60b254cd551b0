using Copin.Model;

namespace Copin.Rules;

/// <summary>Of some scenarios SAP wants one arrangement in a tenant.</summary>
/// <remarks>Source of each: <see cref="CommunicationScenario.OnePerTenant"/>. Two on one system are COPIN1005's.</remarks>
internal sealed class ScenarioOnePerTenant() : Rule(
    "COPIN1020", Severity.Warning, "Scenario is meant for one arrangement in a tenant",
    "SAP allows one arrangement of {0} in a tenant, and '{1}' is one already; remove one of the two")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var first = new Dictionary<(string, string), CommunicationArrangement>();
        foreach (var arrangement in landscape.All<CommunicationArrangement>())
        {
            if (arrangement.CatalogEntry is not { OnePerTenant: true } scenario || landscape.Find<CommunicationSystem>(arrangement.System) is not { } system)
                continue;
            var key = (TenantKey.Of(arrangement, landscape), scenario.Id);
            if (!first.TryGetValue(key, out var earlier))
                first.Add(key, arrangement);
            else if (!ReferenceEquals(landscape.Find<CommunicationSystem>(earlier.System), system))
                yield return At(arrangement.Scenario.Place, scenario.WithTitle(), earlier.Id);
        }
    }
}
