using Copin.Documents;

namespace Copin.Rules;

/// <summary>Scope <c>patchEntity</c> stands in a proxy system's write transformation only.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions": "The patchEntity scope is only applicable for write transformations in proxy systems".
/// </remarks>
internal sealed class PatchOutsideWrite() : TransformationRule(
    "COPIN4055", Severity.Error, "Scope patchEntity outside a write transformation",
    "'patchEntity' has an effect in write transformations only, and this is the read transformation of '{0}'; remove the mapping, or move it to the write transformation")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses) =>
        uses.FirstOrDefault(use => !use.IsWrite) is not { } read ? [] :
        from scope in TextsCalled(document, "scope")
        where scope.Value.Text == "patchEntity"
        select At(document.At(scope.Value.Content), read.System.Name);
}
