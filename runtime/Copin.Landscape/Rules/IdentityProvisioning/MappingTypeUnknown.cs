using Copin.Documents;

namespace Copin.Rules;

/// <summary>A mapping's type is one of those that there are.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions", <c>type</c>.</remarks>
internal sealed class MappingTypeUnknown() : TransformationRule(
    "COPIN4059", Severity.Error, "Type of a mapping is unknown",
    "No mapping has the type '{0}'; {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        var nearest = new NearestName(TransformationTerms.MappingTypes);
        return
            from type in TextsCalled(document, "type")
            where Array.IndexOf(TransformationTerms.MappingTypes, type.Value.Text) < 0
            let meant = nearest.To(type.Value.Text)
            let finding = At(document.At(type.Value.Content), type.Value.Text, Meant(meant, TransformationTerms.MappingTypes))
            select meant is null ? finding : finding.WithReplacement(meant);
    }
}
