using Copin.Model;

namespace Copin.Rules;

/// <summary>Resources that need each other can never be applied: each waits for the other.</summary>
internal sealed class DependencyCycle() : Rule(
    "COPIN0012", Severity.Error, "Dependency cycle",
    "'{0}' depends on itself: {1}; remove one of these references")
{
    private const int MostSteps = 8;

    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from cycle in landscape.Graph.Cycles
        let closing = cycle[cycle.Count - 1]
        select At(closing.Place, closing.To.Id, Path(cycle)) with { Related = cycle.Take(Math.Min(cycle.Count - 1, MostSteps)).Select(step => step.Place).ToArray() };

    private static string Path(IReadOnlyList<Dependency> cycle)
    {
        var steps = new List<string>();
        for (var i = 0; i < cycle.Count; i++)
            if (cycle.Count <= MostSteps || i < MostSteps - 2 || i == cycle.Count - 1)
                steps.Add(cycle[i].From.Id);
            else if (i == MostSteps - 2)
                steps.Add($"({cycle.Count - MostSteps + 1} more)");
        steps.Add(cycle[cycle.Count - 1].To.Id);
        return string.Join(" → ", steps);
    }
}
