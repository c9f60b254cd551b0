using Copin.Documents;

namespace Copin.Rules;

/// <summary>A parameter stands in a flow's <c>parameters.prop</c> once.</summary>
/// <remarks>The last value counts. Source: Java SE API, <c>java.util.Properties.load</c>.</remarks>
internal sealed class FlowFileKeyRepeated() : DocumentRule<FlowParametersDocument>(
    "COPIN2025", Severity.Warning, "Parameter stands twice in a flow's file",
    "'{0}' stands in this file before, and only the last value counts; remove one")
{
    protected override IEnumerable<Finding> Check(FlowParametersDocument document, LandscapeProject project)
    {
        if (project.OwnersOf(document).Count == 0)
            yield break;
        var seen = new Dictionary<string, Property>(StringComparer.Ordinal);
        foreach (var property in document.File.Properties)
        {
            if (seen.TryGetValue(property.Key, out var first))
                yield return At(document.At(property.KeyStretch), property.Key) with { Related = new[] { document.At(first.KeyStretch) } };
            else
                seen.Add(property.Key, property);
        }
    }
}
