using Copin.Model;

namespace Copin.Rules;

/// <summary>SAP calls the scenario deprecated.</summary>
/// <remarks>Source of each: <see cref="CommunicationScenario.IsDeprecated"/>. What is superseded for one purpose only, as 0093 is for Identity Provisioning, is not deprecated.</remarks>
internal sealed class ScenarioDeprecated() : ScenarioRule(
    "COPIN1019", Severity.Warning, "Communication scenario is deprecated",
    "{0} is deprecated; {1}")
{
    protected override IEnumerable<Finding> Check(IOpensScenario arrangement)
    {
        if (arrangement.CatalogEntry is not { IsDeprecated: true } scenario)
            yield break;
        var successors = scenario.Successors.Select(ScenarioCatalog.Find).OfType<CommunicationScenario>().ToArray();
        var finding = At(
            arrangement.Scenario.Place, scenario.WithTitle(),
            successors.Length > 0 ? $"use {ScenarioTitles.Choice(successors)}" : "look for its successor in the app Display Communication Scenarios");
        yield return successors.Length > 0 ? finding.WithReplacement(ScenarioTitles.Literals(successors)) : finding;
    }
}
