using Copin.Documents;

namespace Copin.Rules;

/// <summary>A variable is one that Identity Provisioning sets, or that a mapping of the same transformation sets.</summary>
/// <remarks>SAP adds variables now and then, so this is doubtful only. Source: SAP-docs/btp-cloud-identity-services, "Transformation Variables".</remarks>
internal sealed class TransformationVariableUnknown() : TransformationRule(
    "COPIN4056", Severity.Warning, "Variable of a transformation is unknown",
    "Nothing sets the variable '{0}'; {1}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        var known = new HashSet<string>(TransformationTerms.Variables.Concat(TextsCalled(document, "targetVariable").Select(member => member.Value.Text)), StringComparer.Ordinal);
        var nearest = new NearestName(known);
        return
            from mention in Mentions(document)
            where !known.Contains(mention.Name)
            let meant = nearest.To(mention.Name)
            let finding = At(document.At(mention.Stretch), mention.Name, meant is not null ? $"did you mean '{meant}'?" : "write a mapping with this \"targetVariable\" before")
            // Among escapes it has no stretch of its own.
            select meant is null || mention.Stretch.Length != mention.Name.Length ? finding : finding.WithReplacement(meant);
    }

    private static IEnumerable<(string Name, Stretch Stretch)> Mentions(TransformationDocument document)
    {
        foreach (var source in TextsCalled(document, "sourceVariable"))
            yield return (source.Value.Text, source.Value.Content);
        foreach (var entity in document.Entities)
            foreach (var text in entity.Value.Texts)
                foreach (var (name, start) in Placeholders.Variables(text.Text))
                    yield return (name, text.Part(start, name.Length));
    }
}
