using Copin.Documents;

namespace Copin.Rules;

/// <summary>A row of a catalog has an ID of the right form and no more cells than the heading.</summary>
/// <remarks>Source: <see cref="ScenarioId"/>.</remarks>
internal sealed class ScenarioRowMalformed() : DocumentRule<ScenarioCatalogDocument>(
    "COPIN1041", Severity.Error, "Row of a catalog of scenarios is malformed",
    "This row is not read: {0}")
{
    protected override IEnumerable<Finding> Check(ScenarioCatalogDocument document, LandscapeProject project)
    {
        foreach (var row in document.Rows)
        {
            if (document.CellOf(row, "id") is { } id && !ScenarioId.IsWellFormed(id.Text) && !ScenarioId.IsCustomerDefined(id.Text))
            {
                var finding = At(document.At(id.Stretch.Length > 0 ? id.Stretch : row.Stretch), id.Text.Length == 0 ? "it has no ID" : $"'{id.Text}' is no scenario ID; write SAP_COM_ and four digits or capital letters, or the ID of a scenario of your own");
                yield return ScenarioId.Explain(id.Text) is { MeantId: { } meant } ? finding.WithReplacement(meant) : finding;
            }

            if (row.Cells.Count > document.Heading!.Cells.Count)
                yield return At(document.At(row.Cells[document.Heading.Cells.Count].Stretch), $"it has {row.Cells.Count} cells and the heading {document.Heading.Cells.Count}; write a text with commas in double quotes");
        }
    }
}
