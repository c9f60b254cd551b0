using Copin.Model;

namespace Copin.Rules;

/// <summary>A scenario ID has the form that SAP gives its own, or that of a customer's scenario.</summary>
/// <remarks>Source: <see cref="ScenarioId"/>.</remarks>
internal sealed class ScenarioIdMalformed() : ScenarioRule(
    "COPIN1001", Severity.Error, "Communication scenario ID is malformed",
    "'{0}' is no scenario ID: it {1}; {2}")
{
    protected override IEnumerable<Finding> Check(IOpensScenario arrangement)
    {
        if (arrangement.Scenario.Known is not { } id || ScenarioId.IsWellFormed(id) || ScenarioId.IsCustomerDefined(id) || ScenarioId.Explain(id) is not { } problem)
            yield break;
        if (problem.MeantId is { } meant && (ScenarioCatalog.Find(meant) is not null || ScenarioId.IsCustomerDefined(meant)))
            yield return At(arrangement.Scenario.Place, id, problem.Reason, $"write {ScenarioTitles.WithTitle(meant)}").WithReplacement($"\"{meant}\"");
        else if (ScenarioCatalog.Nearest(id, 2) is { Count: > 0 } nearest)
            yield return At(arrangement.Scenario.Place, id, problem.Reason, $"known IDs like it are {ScenarioTitles.Choice(nearest)}").WithReplacement(ScenarioTitles.Literals(nearest));
        else
            yield return At(arrangement.Scenario.Place, id, problem.Reason, "write 'SAP_COM_' and four digits or capital letters, or your own scenario's ID, which begins with Y, Z or /NAMESPACE/");
    }
}
