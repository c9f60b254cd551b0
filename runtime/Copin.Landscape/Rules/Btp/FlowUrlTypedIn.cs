using Copin.Model;

namespace Copin.Rules;

/// <summary>A project-collaboration destination takes the address from the flow of the same landscape instead of a copy of it.</summary>
/// <remarks>
/// The copy is right until the flow is deployed in another tenant. A flow with one of the link parameters of project collaboration is meant; else the
/// landscape's only flow.
/// </remarks>
internal sealed class FlowUrlTypedIn() : Rule(
    "COPIN3018", Severity.Warning, "Destination repeats the address of a flow",
    "The landscape declares the flow that this address leads to; write '{0}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        if (FlowOf(landscape) is not { } flow)
            yield break;
        var endpoint = $"{{{flow.Id}.Endpoint}}";
        foreach (var destination in landscape.All<Destination>())
            if (destination.Url is { IsLiteral: true, Known: { } url } && url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && ProjectCollaboration.IsMeantBy(destination))
                yield return At(destination.Url.PlaceInSkeleton(0, url.Length), endpoint).WithReplacement(endpoint);
    }

    private static IntegrationFlow? FlowOf(Landscape landscape)
    {
        var flows = landscape.All<IntegrationFlow>().ToArray();
        var collaborating = flows.Where(flow => flow.AllParameters.Any(parameter => ProjectLinkSlot.Find(parameter.Name.Known) is not null)).ToArray();
        return collaborating.Length == 1 ? collaborating[0] : collaborating.Length == 0 && flows.Length == 1 ? flows[0] : null;
    }
}
