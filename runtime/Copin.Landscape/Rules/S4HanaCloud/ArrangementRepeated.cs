using Copin.Model;

namespace Copin.Rules;

/// <summary>A scenario that SAP delivers is opened to a communication system once.</summary>
/// <remarks>
/// Source: the released ABAP API for communication management, by which a scenario allows one instance for each communication system, one in the tenant, or several for each
/// system. No source names a delivered scenario of the last kind; a customer's own may be, so nothing is said of it.
/// </remarks>
internal sealed class ArrangementRepeated() : Rule<CommunicationSystem>(
    "COPIN1005", Severity.Error, "Two arrangements for one scenario on one system",
    "'{0}' opens {1} to '{2}' already; remove one of the two, or put this one on a communication system of its own")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        // Made from SAP BTP, a second arrangement of whatever scenario is wrong on it.
        if (landscape.IsMadeFromBtp(system))
            yield break;
        var first = new Dictionary<string, CommunicationArrangement>(StringComparer.Ordinal);
        foreach (var arrangement in landscape.ArrangementsOn(system))
        {
            if (arrangement.Scenario.Known is not { } id || !ScenarioId.IsWellFormed(id))
                continue;
            if (first.TryGetValue(id, out var earlier))
                yield return At(arrangement.Scenario.Place, earlier.Id, ScenarioTitles.WithTitle(id), system.Name);
            else
                first.Add(id, arrangement);
        }
    }
}
