using Copin.Documents;

namespace Copin.Rules;

/// <summary>A flow's <c>parameters.prop</c> sets parameters that its <c>.propdef</c> defines.</summary>
/// <remarks>A value of another name has no effect. Source: SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow".</remarks>
internal sealed class FlowFileKeyUnknown() : DocumentRule<FlowParametersDocument>(
    "COPIN2024", Severity.Warning, "Parameter in a flow's file is not defined",
    "The flow's definitions have no parameter '{0}'; {1}")
{
    protected override IEnumerable<Finding> Check(FlowParametersDocument document, LandscapeProject project)
    {
        if (project.OwnersOf(document).Count == 0
            || project.Documents.Of<FlowDefinitionsDocument>().FirstOrDefault(document.IsBeside) is not { Fault: null } definitions)
            yield break;
        var names = new HashSet<string>(definitions.Definitions.Select(definition => definition.Name), StringComparer.Ordinal);
        // What is there itself cannot be meant by another key.
        var nearest = new NearestName(names.Except(document.File.Properties.Select(property => property.Key), StringComparer.Ordinal));
        foreach (var property in document.File.Properties)
        {
            if (names.Contains(property.Key))
                continue;
            var meant = nearest.To(property.Key);
            var finding = At(document.At(property.KeyStretch), property.Key, meant is not null ? $"did you mean '{meant}'?" : "remove it, or define it");
            yield return meant is null ? finding.With(FixKeys.Removal, $"'{property.Key}'") : finding.WithReplacement(meant);
        }
    }
}
