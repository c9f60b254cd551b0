using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A property that a transformation mentions between percent signs is set on its proxy system, or known to Identity Provisioning.</summary>
/// <remarks>
/// What is not set is filled in as the text <c>null</c>; a condition that asks for that is fine. Source: SAP-docs/btp-cloud-identity-services, "Manage Transformations", and the
/// default transformations.
/// </remarks>
internal sealed class TransformationPropertyUndeclared() : TransformationRule(
    "COPIN4057", Severity.Warning, "Property in a transformation is not declared",
    "'{0}' is no property of '{1}', so 'null' is filled in; {2}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        var nearest = uses.ToDictionary(use => use, NearestOf);
        foreach (var entity in document.Entities)
        {
            foreach (var text in entity.Value.Texts)
            {
                var asksForNull = text.Text.IndexOf("null", StringComparison.Ordinal) >= 0;
                foreach (var (name, start) in Placeholders.Properties(text.Text))
                {
                    if (asksForNull || uses.FirstOrDefault(use => !IsDeclared(name, use.System)) is not { } use)
                        continue;
                    var meant = nearest[use].To(name);
                    var stretch = text.Part(start, name.Length);
                    var finding = At(document.At(stretch), name, use.System.Name, meant is not null ? $"did you mean '{meant}'?" : $"declare it: [SystemProperty(\"{name}\", \"…\")]");
                    // Among escapes it has no stretch of its own.
                    yield return meant is null || stretch.Length != name.Length ? finding : finding.WithReplacement(meant);
                }
            }
        }
    }

    // A name that is not known while compiling may be any.
    private static bool IsDeclared(string name, ProxySystem system) =>
        system.Find(name) is not null
        || system.OwnProperties.Any(property => property.Name is null || property.Name == name)
        || (ProxySystemProperties.Find(name) is { } known && (system.ConnectorVersion is not { } version || known.IsReadBy(version)));

    private static NearestName NearestOf(TransformationUse use) =>
        new(use.System.Properties.Select(property => property.Name).OfType<string>().Concat(ProxySystemProperties.All.Select(property => property.Name)));
}
