using Copin.Documents;

namespace Copin.Rules;

/// <summary>A transformation is a JSON object with a member for each type of entity.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Manage Transformations": the console refuses what is no JSON.</remarks>
internal sealed class TransformationMalformed() : TransformationRule(
    "COPIN4051", Severity.Error, "Transformation is no JSON object",
    "This is no transformation: {0}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        if (document.File.Fault is { } fault)
            yield return At(document.At(fault.Stretch), fault.Message);
        else if (document.File.Root is { Kind: not JsonKind.Object } root)
            yield return At(document.At(root.Opening), "write an object with the members \"user\" and \"group\"");
    }
}
