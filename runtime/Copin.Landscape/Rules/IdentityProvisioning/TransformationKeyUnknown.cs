using Copin.Documents;

namespace Copin.Rules;

/// <summary>Types of entity, mappings and value mappings have the members that SAP's documents name.</summary>
/// <remarks>
/// Upper and lower case count, and what is unknown has no effect. SAP adds members now and then, so this is doubtful only. Source: SAP-docs/btp-cloud-identity-services,
/// "Transformation Expressions".
/// </remarks>
internal sealed class TransformationKeyUnknown() : TransformationRule(
    "COPIN4052", Severity.Warning, "Member of a transformation is unknown",
    "{0} has no member '{1}', so it has no effect; {2}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses) =>
        from known in Known(document)
        from member in known.Owner.Members
        where Array.IndexOf(known.Names, member.Name) < 0
        let nearest = known.Nearest.To(member.Name)
        // What is there itself cannot be meant by another key.
        let meant = nearest is not null && known.Owner.Find(nearest) is null ? nearest : null
        let finding = At(document.At(member.NameContent), known.What, member.Name, Meant(meant, known.Names))
        select meant is null ? finding : finding.WithReplacement(meant);

    private static IEnumerable<(JsonValue Owner, string What, string[] Names, NearestName Nearest)> Known(TransformationDocument document)
    {
        var ofEntities = new NearestName(TransformationTerms.EntityKeys);
        var ofMappings = new NearestName(TransformationTerms.MappingKeys);
        var ofValues = new NearestName(TransformationTerms.ValueMappingKeys);
        foreach (var entity in document.Entities)
            yield return (entity.Value, $"'{entity.Name}'", TransformationTerms.EntityKeys, ofEntities);
        foreach (var mapping in document.Mappings)
        {
            yield return (mapping, "A mapping", TransformationTerms.MappingKeys, ofMappings);
            foreach (var value in mapping["valueMappings"]?.Items ?? [])
                yield return (value, "A value mapping", TransformationTerms.ValueMappingKeys, ofValues);
        }
    }
}
