using Copin.Documents;

namespace Copin.Rules;

/// <summary>A mapping's scope is one of those that there are.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions", <c>scope</c>: its possible values.</remarks>
internal sealed class TransformationScopeUnknown() : TransformationRule(
    "COPIN4054", Severity.Error, "Scope of a mapping is unknown",
    "No scope is called '{0}'; {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        var nearest = new NearestName(TransformationTerms.Scopes);
        return
            from scope in TextsCalled(document, "scope")
            where Array.IndexOf(TransformationTerms.Scopes, scope.Value.Text) < 0
            let meant = nearest.To(scope.Value.Text)
            let finding = At(document.At(scope.Value.Content), scope.Value.Text, Meant(meant, TransformationTerms.Scopes))
            select meant is null ? finding : finding.WithReplacement(meant);
    }
}
