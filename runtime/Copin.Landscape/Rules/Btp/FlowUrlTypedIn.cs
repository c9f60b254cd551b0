using Copin.Model;

namespace Copin.Rules;

/// <summary>A project-collaboration destination takes the address from the flow of the same landscape instead of a copy of it.</summary>
/// <remarks>
/// The copy is right until the flow is deployed in another tenant. A flow with one of the link parameters of project collaboration is meant; else the
/// landscape's only flow.
/// </remarks>
internal sealed class FlowUrlTypedIn() : Rule<Destination>(
    "COPIN3018", Severity.Warning, "Destination repeats the address of a flow",
    "The landscape declares the flow that this address leads to; write '{0}'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.Url.IsLiteral || destination.Url.Known is not { } url || !ProjectCollaboration.IsMeantBy(destination)
            || !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || FlowOf(landscape) is not { } flow)
            yield break;
        var endpoint = $"{{{flow.Id}.Endpoint}}";
        yield return At(destination.Url.PlaceInSkeleton(0, url.Length), endpoint).WithReplacement(endpoint);
    }

    private static IntegrationFlow? FlowOf(Landscape landscape)
    {
        var flows = landscape.All<IntegrationFlow>().ToArray();
        var collaborating = flows.Where(flow => flow.AllParameters.Any(parameter => ProjectLinkSlot.Find(parameter.Name.Known) is not null)).ToArray();
        return collaborating.Length == 1 ? collaborating[0] : collaborating.Length == 0 && flows.Length == 1 ? flows[0] : null;
    }
}
