using Copin.Model;

namespace Copin.Rules;

/// <summary>A scenario ID of the right form that no public source names is probably mistyped; SAP publishes no complete register, so it need not be.</summary>
/// <remarks>Source: <see cref="ScenarioCatalog"/>.</remarks>
internal sealed class ScenarioUnknown() : ScenarioRule(
    "COPIN1002", Severity.Warning, "Communication scenario is unknown",
    "No public source names a scenario '{0}'{1}; {2}")
{
    private const int Proposals = 3;

    protected override IEnumerable<Finding> Check(IOpensScenario arrangement)
    {
        if (arrangement.Scenario.Known is not { } id || !ScenarioId.IsWellFormed(id) || arrangement.CatalogEntry is not null)
            yield break;
        if (ScenarioId.Explain(id) is { MeantId: { } meant } problem)
            yield return At(arrangement.Scenario.Place, id, $", which {problem.Reason}", $"write {ScenarioTitles.WithTitle(meant)}").WithReplacement($"\"{meant}\"");
        else if (ScenarioCatalog.Nearest(id, Proposals) is { Count: > 0 } nearest)
            yield return At(arrangement.Scenario.Place, id, "", $"was {ScenarioTitles.Choice(nearest)} meant?").WithReplacement(ScenarioTitles.Literals(nearest));
        else
            yield return At(arrangement.Scenario.Place, id, "", "look it up in the app Display Communication Scenarios");
    }
}
