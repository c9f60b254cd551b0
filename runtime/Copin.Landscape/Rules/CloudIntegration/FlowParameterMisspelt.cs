using Copin.Model;

namespace Copin.Rules;

/// <summary>A parameter that is nearly one of those of project collaboration is probably that one.</summary>
/// <remarks>
/// Cloud Integration sets existing parameters only: an unknown name is answered with 404. Source of the names: <see cref="ProjectCollaborationFlow"/>. A near-miss of
/// <c>credential</c> counts only on a flow that is of project collaboration by something else.
/// </remarks>
internal sealed class FlowParameterMisspelt() : Rule(
    "COPIN2003", Severity.Warning, "Parameter of project collaboration is misspelt",
    "The flow of project collaboration has no parameter '{0}'; write '{1}'")
{
    private const int FarthestSlip = 2;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var called = ProjectCollaborationFlow.CalledIn(landscape);
        foreach (var flow in landscape.All<IntegrationFlow>())
        {
            var set = new HashSet<string>(flow.AllParameters.Select(parameter => parameter.Name.Known).OfType<string>(), StringComparer.Ordinal);
            var slips = flow.AllParameters
                .OrderBy(parameter => parameter.Place.Attribute)
                .Select(parameter => (Parameter: parameter, Meant: Meant(parameter.Name.Known, set)))
                .Where(slip => slip.Meant is not null)
                .ToArray();
            var isServed = ProjectCollaborationFlow.IsServedBy(flow, called) || slips.Any(slip => slip.Meant != ProjectCollaborationFlow.Credential);
            foreach (var (parameter, meant) in slips)
                if (isServed)
                    yield return At(parameter.Name.PlaceInSkeleton(0, parameter.Name.Known!.Length), parameter.Name.Known, meant).WithReplacement(meant!);
        }
    }

    // A name of the flow that is set itself cannot be meant by another one.
    private static string? Meant(string? name, HashSet<string> set)
    {
        if (name is null || ProjectCollaborationFlow.Parameters.Contains(name))
            return null;
        string? nearest = null;
        var least = FarthestSlip + 1;
        foreach (var known in ProjectCollaborationFlow.Parameters)
        {
            if (set.Contains(known))
                continue;
            var slips = EditDistance.Between(ScenarioId.ToUpper(name), ScenarioId.ToUpper(known), FarthestSlip);
            if (slips < least)
                (nearest, least) = (known, slips);
        }

        return nearest;
    }
}
