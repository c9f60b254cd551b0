using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow's ID begins with a letter or underscore and goes on with letters, digits, underscores, blanks, dots and hyphens.</summary>
/// <remarks>Source: <see cref="CloudIntegrationNames"/>.</remarks>
internal sealed class FlowIdInvalid() : Rule<IntegrationFlow>(
    "COPIN2006", Severity.Error, "Integration flow ID is invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        if (!flow.Name.HasValue || flow.Name.Fault is not null)
            yield break;
        var id = flow.Name.Skeleton;
        if (string.IsNullOrWhiteSpace(id))
        {
            yield return At(flow.Name.Place, "An integration flow has an ID; write that of the artifact in its package");
            yield break;
        }

        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] == Text.Blank || CloudIntegrationNames.MayStandInArtifact(id[i], isFirst: i == 0))
                continue;
            yield return At(
                flow.Name.PlaceInSkeleton(i, 1),
                i == 0
                    ? $"An artifact's ID begins with a letter or an underscore, not with '{id[i]}'; write the ID of the artifact in its package"
                    : $"An artifact's ID consists of letters, digits, '_', ' ', '.' and '-'; it has no '{id[i]}'");
            yield break;
        }
    }
}
