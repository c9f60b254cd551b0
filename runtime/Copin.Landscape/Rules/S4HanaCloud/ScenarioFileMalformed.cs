using Copin.Documents;

namespace Copin.Rules;

/// <summary>A catalog of scenarios begins with a heading that names its columns, <c>id</c> among them.</summary>
/// <remarks>Source: <see cref="ScenarioCatalogDocument"/>; RFC 4180.</remarks>
internal sealed class ScenarioFileMalformed() : DocumentRule<ScenarioCatalogDocument>(
    "COPIN1040", Severity.Error, "Catalog of scenarios cannot be read",
    "This is no catalog of scenarios: {0}")
{
    protected override IEnumerable<Finding> Check(ScenarioCatalogDocument document, LandscapeProject project)
    {
        if (document.File.Fault is { } fault)
            yield return At(document.At(fault.Stretch), fault.Message);
        if (document.Heading is not { } heading)
            yield break;
        if (heading.Cells.All(cell => cell.Text != "id"))
            yield return At(document.At(heading.Stretch), $"its first line must name the columns, as 'id,title,direction'; there are {Listing.And(ScenarioCatalogDocument.ColumnNames)}");
        var nearest = new NearestName(ScenarioCatalogDocument.ColumnNames);
        foreach (var cell in heading.Cells)
        {
            if (ScenarioCatalogDocument.ColumnNames.Contains(cell.Text) || heading.Cells.All(other => other.Text != "id"))
                continue;
            // What is there itself cannot be meant by another column.
            var meant = nearest.To(cell.Text) is { } name && heading.Cells.All(other => other.Text != name) ? name : null;
            var finding = At(
                document.At(cell.Stretch), $"no column is called '{cell.Text}'; " + (meant is not null ? $"did you mean '{meant}'?" : $"there are {Listing.And(ScenarioCatalogDocument.ColumnNames)}"));
            yield return meant is null ? finding : finding.WithReplacement(meant);
        }
    }
}
