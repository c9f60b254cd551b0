using Copin.Model;

namespace Copin.Rules;

/// <summary>The pair of scenarios that Identity Provisioning used in 2018 has a successor; SAP still delivers it, so it is no error.</summary>
/// <remarks>Source: <see cref="IdentityProvisioningPurpose"/>. An arrangement that serves nothing at all is COPIN1006's.</remarks>
internal sealed class ScenarioSuperseded() : Rule(
    "COPIN4004", Severity.Warning, "Communication scenario is superseded for Identity Provisioning",
    "{0} is superseded for Identity Provisioning; {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var accused = new HashSet<CommunicationArrangement>();
        foreach (var system in landscape.All<ProxySystem>())
        {
            if (IdentityProvisioningPurpose.ScenarioOf(system) is not { } successor || system.UserIn(landscape) is not { } user)
                continue;
            var arrangements = landscape.ArrangementsOf(user).ToArray();
            var isReplaced = arrangements.Any(arrangement => arrangement.Scenario.Known == successor);
            if (!isReplaced && !system.IsLegacy)
                continue;
            foreach (var arrangement in arrangements)
                if (arrangement.Scenario.Known is { } scenario && IdentityProvisioningPurpose.IsSuperseded(scenario) && accused.Add(arrangement))
                    yield return Of(arrangement, scenario, successor, isReplaced, landscape);
        }
    }

    private static string OrScim(string successor) =>
        successor == CommunicationScenarios.SAP_COM_0193 ? $", or {CommunicationScenarios.SAP_COM_0465} with [ConnectorVersion3]" : "";

    private Finding Of(CommunicationArrangement arrangement, string scenario, string successor, bool isReplaced, Landscape landscape)
    {
        var place = arrangement.Scenario.Place;
        if (!isReplaced && scenario == CommunicationScenarios.SAP_COM_0093)
            return At(place, ScenarioTitles.WithTitle(scenario), $"write {ScenarioTitles.WithTitle(successor)}{OrScim(successor)}").WithReplacement($"\"{successor}\"");
        var finding = At(place, ScenarioTitles.WithTitle(scenario), $"{ScenarioTitles.WithTitle(successor)} serves users and roles, so remove this arrangement");
        // What comes after the arrangement would refer to nothing; what stands beside its attribute goes with it.
        return isReplaced && landscape.Graph.DependentsOf(arrangement).Count == 0
            ? (finding with { Related = Others(arrangement).ToArray() }).With(FixKeys.Removal, $"the arrangement of {scenario}")
            : finding;
    }

    private static IEnumerable<Place> Others(Resource resource)
    {
        for (var i = 0; i < resource.Declaration.Attributes.Count; i++)
            if (i != resource.Place.Attribute)
                yield return Place.OfAttribute(resource.Id, i);
    }
}
