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
            if (IsTypedIn(destination.Url, landscape) && (ProjectCollaboration.IsMeantBy(destination) || LeadsToRuntime(destination.Url, landscape)))
                yield return At(destination.Url.PlaceInSkeleton(0, destination.Url.Skeleton.Length), endpoint).WithReplacement(endpoint);
    }

    // A literal, or a path behind the host of the tenant. What a parameter holds may be an address before the flow's, as API Management has.
    private static bool IsTypedIn(Text url, Landscape landscape) =>
        url.HasValue && url.Fault is null && url.References.All(part => IsTenant(part, landscape))
        && (DestinationUrl.HasScheme(url) || (url.Parts.Count > 1 && url.Parts[0].Member == nameof(CloudIntegrationTenant.Url)));

    // Cloud Integration serves flows below /http at the host of its runtime.
    private static bool LeadsToRuntime(Text url, Landscape landscape)
    {
        var written = url.Skeleton;
        var path = written.IndexOf("/http/", StringComparison.Ordinal);
        return path > 0 && (url.References.Any(part => IsTenant(part, landscape)) || (written.IndexOf(".it-cpi", StringComparison.OrdinalIgnoreCase) is > 0 and var host && host < path));
    }

    private static bool IsTenant(TemplatePart part, Landscape landscape) =>
        landscape.FindParameter(part.Name) is { } parameter && ParameterTypes.Find(parameter.Type) is { System: SapSystem.CloudIntegration };

    private static IntegrationFlow? FlowOf(Landscape landscape)
    {
        var flows = landscape.All<IntegrationFlow>().ToArray();
        var collaborating = flows.Where(flow => flow.AllParameters.Any(parameter => ProjectLinkSlot.Find(parameter.Name.Known) is not null)).ToArray();
        return collaborating.Length == 1 ? collaborating[0] : collaborating.Length == 0 && flows.Length == 1 ? flows[0] : null;
    }
}
