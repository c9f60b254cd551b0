using Copin.Documents;

namespace Copin.Rules;

/// <summary>A mapping's functions are those that SAP's documents name.</summary>
/// <remarks>SAP adds functions now and then, so this is doubtful only. Source: SAP-docs/btp-cloud-identity-services, "Transformation Functions".</remarks>
internal sealed class TransformationFunctionUnknown() : TransformationRule(
    "COPIN4053", Severity.Warning, "Function of a transformation is unknown",
    "No function is called '{0}'; {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        var nearest = new NearestName(TransformationTerms.Functions);
        // SAP's own samples name a function by "function" or by "type".
        return
            from mapping in document.Mappings
            from function in mapping["functions"]?.Items ?? []
            from member in function.Members
            where member.Name is "function" or "type" && member.Value.Kind == JsonKind.Text && Array.IndexOf(TransformationTerms.Functions, member.Value.Text) < 0
            let meant = nearest.To(member.Value.Text)
            let finding = At(document.At(member.Value.Content), member.Value.Text, meant is not null ? $"did you mean '{meant}'?" : "look it up in SAP's list of transformation functions")
            select meant is null ? finding : finding.WithReplacement(meant);
    }
}
