using Copin.Documents;

namespace Copin.Rules;

/// <summary>A parameter stands in a flow's <c>parameters.prop</c> once.</summary>
/// <remarks>The last value counts, so what is found are those before it. Source: Java SE API, <c>java.util.Properties.load</c>.</remarks>
internal sealed class FlowFileKeyRepeated() : DocumentRule<FlowParametersDocument>(
    "COPIN2025", Severity.Warning, "Parameter stands twice in a flow's file",
    "'{0}' stands in this file again, and only the last value counts; remove this one")
{
    protected override IEnumerable<Finding> Check(FlowParametersDocument document, LandscapeProject project)
    {
        if (project.OwnersOf(document).Count == 0)
            yield break;
        var last = new Dictionary<string, Property>(StringComparer.Ordinal);
        foreach (var property in document.File.Properties)
            last[property.Key] = property;
        foreach (var property in document.File.Properties)
            if (last[property.Key] is var counting && !ReferenceEquals(counting, property))
                yield return At(document.At(property.KeyStretch), property.Key).With(FixKeys.Removal, $"'{property.Key}'") with { Related = new[] { document.At(counting.KeyStretch) } };
    }
}
