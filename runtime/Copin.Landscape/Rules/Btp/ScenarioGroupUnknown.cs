using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication scenario group is one that the cockpit offers.</summary>
/// <remarks>Source: <see cref="ScenarioGroups"/>.</remarks>
internal sealed class ScenarioGroupUnknown() : Rule<RegisteredSystem>(
    "COPIN3042", Severity.Error, "Communication scenario group is unknown",
    "The system landscape offers no communication scenario group '{0}'; {1}")
{
    private static readonly string[] Names = [.. ScenarioGroup.All.Select(group => group.Name)];

    protected override IEnumerable<Finding> Check(RegisteredSystem system, Landscape landscape)
    {
        if (system.ScenarioGroup.Known is not { } written || ScenarioGroup.Find(written) is not null)
            yield break;
        var nearest = new NearestName(Names).To(written) ?? Names.FirstOrDefault(name => name.EndsWith(" " + written.Trim(), StringComparison.OrdinalIgnoreCase));
        var finding = At(system.ScenarioGroup.Place, written, nearest is null ? "write a constant of ScenarioGroups, such as ScenarioGroups.AllCommunicationScenarios" : $"did you mean '{nearest}'?");
        yield return finding.WithReplacement($"\"{nearest ?? ScenarioGroups.AllCommunicationScenarios}\"");
    }
}
