using Copin.Documents;

namespace Copin.Rules;

/// <summary>A transformation holds no password.</summary>
/// <remarks>
/// Transformations are committed, exported and shown in the console, unlike credential properties. The message says nothing of what is written. Source:
/// SAP-docs/btp-cloud-identity-services, "Transformation Functions" (<c>randomPassword</c>); CWE-798.
/// </remarks>
internal sealed class TransformationSecretTypedIn() : TransformationRule(
    "COPIN4063", Severity.Warning, "Secret is written out in a transformation",
    "This is {0}, and transformations are shown in the console; {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        foreach (var mapping in document.Mappings)
        {
            if (mapping["constant"] is { Kind: JsonKind.Text, Text.Length: > 0 } constant && mapping["targetPath"] is { Kind: JsonKind.Text } target && SecretShapes.IsSecretName(target.Text.TrimEnd('\'', '"', ']')))
                yield return At(document.At(constant.Content), "the value of a secret", "let the function randomPassword make one, or leave the mapping out");
            else
                foreach (var text in mapping.Texts)
                    if (SecretShapes.Find(text.Text) is { } shape)
                        yield return At(document.At(text.Part(shape.Start, shape.Length)), shape.What, "keep it in a property of kind Credential");
        }
    }
}
