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
        from mapping in document.Mappings
        from scope in mapping.Members
        where scope is { Name: "scope", Value: { Kind: JsonKind.Text, Text: "patchEntity" } }
        select At(document.At(scope.Value.Content), read.System.Name).With(FixKeys.Removal, "the mapping") with { Related = new[] { document.At(mapping.Opening) } };
}
