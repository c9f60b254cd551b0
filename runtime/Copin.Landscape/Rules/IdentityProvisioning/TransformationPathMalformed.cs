using Copin.Documents;

namespace Copin.Rules;

/// <summary>The paths of a mapping have the form of JSON paths.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions" (<see cref="JsonPath"/>).</remarks>
internal sealed class TransformationPathMalformed() : TransformationRule(
    "COPIN4058", Severity.Error, "Path in a transformation is malformed",
    "This is no JSON path: {0}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses) =>
        from path in PathsOf(document)
        let fault = JsonPath.Fault(path.Text)
        where fault is not null
        select At(document.At(path.Part(fault.Value.Position, 1)), fault.Value.Message);

    private static IEnumerable<JsonValue> PathsOf(TransformationDocument document)
    {
        foreach (var mapping in document.Mappings)
        {
            foreach (var member in mapping.Members)
            {
                if (member is { Name: "sourcePath" or "targetPath", Value.Kind: JsonKind.Text })
                    yield return member.Value;
                else if (member is { Name: "sourcePaths", Value.Kind: JsonKind.Array })
                    foreach (var item in member.Value.Items)
                        if (item.Kind == JsonKind.Text)
                            yield return item;
            }
        }
    }
}
