using Copin.Documents;

namespace Copin.Rules;

/// <summary>A flow's <c>parameters.prop</c> holds no secret.</summary>
/// <remarks>
/// Externalised parameters are shown to everybody who may see the flow; a flow takes the name of security material instead. The message says nothing of what is written. Source:
/// CWE-798.
/// </remarks>
internal sealed class FlowFileSecret() : DocumentRule<FlowParametersDocument>(
    "COPIN2026", Severity.Warning, "Parameter in a flow's file looks like a secret",
    "This looks like {0}, and everybody who sees the flow sees it; deploy it as security material and write the name of that")
{
    protected override IEnumerable<Finding> Check(FlowParametersDocument document, LandscapeProject project)
    {
        if (project.OwnersOf(document).Count == 0)
            yield break;
        foreach (var property in document.File.Properties)
            if (SecretShapes.Find(property.Value) is { } shape)
                yield return At(document.At(property.ValueStretch), shape.What);
            else if (property.Value.Length > 0 && SecretShapes.IsSecretName(property.Key))
                yield return At(document.At(property.ValueStretch), "the value of a secret");
    }
}
