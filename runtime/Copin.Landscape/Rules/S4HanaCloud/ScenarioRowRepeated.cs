using Copin.Documents;

namespace Copin.Rules;

/// <summary>A scenario stands in a catalog once.</summary>
/// <remarks>The first row counts.</remarks>
internal sealed class ScenarioRowRepeated() : DocumentRule<ScenarioCatalogDocument>(
    "COPIN1043", Severity.Warning, "Scenario stands twice in a catalog",
    "'{0}' stands in this file before, and only the first row counts; remove one")
{
    protected override IEnumerable<Finding> Check(ScenarioCatalogDocument document, LandscapeProject project)
    {
        var seen = new Dictionary<string, Stretch>(StringComparer.Ordinal);
        foreach (var row in document.Rows)
        {
            if (document.CellOf(row, "id") is not { Text.Length: > 0 } id)
                continue;
            if (seen.TryGetValue(id.Text, out var first))
                yield return At(document.At(id.Stretch), id.Text).With(FixKeys.Removal, "the row") with { Related = new[] { document.At(first) } };
            else
                seen.Add(id.Text, id.Stretch);
        }
    }
}
