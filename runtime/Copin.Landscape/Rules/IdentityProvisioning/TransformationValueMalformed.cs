using Copin.Documents;

namespace Copin.Rules;

/// <summary>The members of a transformation hold values of their kind: mappings in an array, <c>true</c> and <c>false</c> without quotes.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions": the data type of each.</remarks>
internal sealed class TransformationValueMalformed() : TransformationRule(
    "COPIN4060", Severity.Error, "Value in a transformation is of a wrong kind",
    "'{0}' must be {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        if (document.File.Root is not { Kind: JsonKind.Object } root)
            yield break;
        foreach (var entity in root.Members)
            if (Wrong(entity, JsonKind.Object) is { } wrong)
                yield return At(document.At(wrong), entity.Name, "an object with \"mappings\"");
        foreach (var (member, demand, kind) in Demands(document))
            if (Wrong(member, kind) is { } wrong)
                yield return ValueOf(member.Value, kind) is { } value ? At(document.At(wrong), member.Name, demand).WithValue(value) : At(document.At(wrong), member.Name, demand);
    }

    // A single value, with or without quotes or brackets as it must be.
    private static string? ValueOf(JsonValue value, JsonKind kind) => (kind, value.Kind) switch
    {
        (JsonKind.Flag, JsonKind.Text) => value.Text.Trim().ToLowerInvariant() is "true" or "false" ? value.Text.Trim().ToLowerInvariant() : null,
        (JsonKind.Text, JsonKind.Number or JsonKind.Flag) => JsonText.Quote(value.Text),
        (JsonKind.Array, JsonKind.Number or JsonKind.Flag) => $"[{value.Text}]",
        (JsonKind.Array, JsonKind.Text) when SecretShapes.Find(value.Text) is null => $"[{JsonText.Quote(value.Text)}]",
        _ => null,
    };

    private static IEnumerable<(JsonMember Member, string Demand, JsonKind Kind)> Demands(TransformationDocument document)
    {
        foreach (var entity in document.Entities)
            if (entity.Value.Find("mappings") is { } mappings)
                yield return (mappings, "an array of mappings", JsonKind.Array);
        foreach (var mapping in document.Mappings)
        {
            foreach (var member in mapping.Members)
            {
                if (Array.IndexOf(TransformationTerms.Flags, member.Name) >= 0)
                    yield return (member, "true or false, without quotes", JsonKind.Flag);
                else if (member.Name is "functions" or "valueMappings" or "sourcePaths" or "skipOperations")
                    yield return (member, "an array", JsonKind.Array);
                else if (member.Name is "sourcePath" or "targetPath" or "sourceVariable" or "targetVariable" or "type" or "scope" or "condition")
                    yield return (member, "a text in double quotes", JsonKind.Text);
                foreach (var value in member.Name == "valueMappings" ? member.Value.Items : [])
                    if (value.Find("key") is { } key)
                        yield return (key, "an array with one value for each source path", JsonKind.Array);
            }
        }
    }

    // What is malformed altogether is reported by itself.
    private static Stretch? Wrong(JsonMember member, JsonKind kind) =>
        member.Value.Kind == kind || member.Value.Kind == JsonKind.Malformed ? null : member.Value.Opening;
}
