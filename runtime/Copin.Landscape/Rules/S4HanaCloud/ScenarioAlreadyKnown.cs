using Copin.Documents;

namespace Copin.Rules;

/// <summary>A scenario of the user's catalog that this library knows, too, says something else about it.</summary>
/// <remarks>The user's row counts. Source: <see cref="ScenarioCatalog"/>.</remarks>
internal sealed class ScenarioAlreadyKnown() : DocumentRule<ScenarioCatalogDocument>(
    "COPIN1044", Severity.Info, "Scenario is known without the catalog",
    "'{0}' is known as {1}, and this row counts instead of what is known; remove it unless it says more")
{
    protected override IEnumerable<Finding> Check(ScenarioCatalogDocument document, LandscapeProject project) =>
        from row in document.Rows
        let id = document.CellOf(row, "id")
        where id is not null
        let known = ScenarioCatalog.Find(id.Value.Text)
        where known is not null
        select At(document.At(id.Value.Stretch), known.Id, known.WithTitle()).With(FixKeys.Removal, "the row");
}
