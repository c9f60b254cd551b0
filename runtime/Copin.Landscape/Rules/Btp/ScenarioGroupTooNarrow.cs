using Copin.Model;

namespace Copin.Rules;

/// <summary>A registered system lets SAP BTP use the scenarios of its group only.</summary>
/// <remarks>Source: <see cref="ScenarioGroup"/>. The group is part of the token, so another one takes another registration.</remarks>
internal sealed class ScenarioGroupTooNarrow() : Rule(
    "COPIN3043", Severity.Error, "Communication scenario group does not cover the scenario",
    "'{0}' is registered for '{1}', which does not cover {2}; set ScenarioGroup = ScenarioGroups.AllCommunicationScenarios there")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            var (reference, scenario, place) = resource switch
            {
                Messaging messaging => (messaging.RegisteredSystem, Messaging.ScenarioOfPlan, messaging.RegisteredSystem.Place),
                _ when ApiAccessParameters.Of(resource, landscape) is { } access => (access.RegisteredSystem, access.Scenario.Known, access.Scenario.Place),
                _ => (null, null, default),
            };
            if (reference is null || scenario is null || landscape.Find<RegisteredSystem>(reference) is not { Group: { } group } system || group.Covers(scenario))
                continue;
            if (ScenarioId.IsWellFormed(scenario) || ScenarioId.IsCustomerDefined(scenario))
                yield return At(place, system.Id, group.Name, ScenarioTitles.WithTitle(scenario)) with { Related = new[] { system.ScenarioGroup.Place } };
        }
    }
}
