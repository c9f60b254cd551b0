using Copin.Documents;

namespace Copin.Rules;

/// <summary>The cells of a catalog hold the words that there are.</summary>
/// <remarks>Source: <see cref="ScenarioCatalogDocument"/>.</remarks>
internal sealed class ScenarioCellUnknown() : DocumentRule<ScenarioCatalogDocument>(
    "COPIN1042", Severity.Error, "Value in a catalog of scenarios is unknown",
    "'{0}' is no value of '{1}'; {2}")
{
    private static readonly string[] Directions = ["inbound", "outbound", "both"];
    private static readonly string[] Flags = ["true", "false"];

    protected override IEnumerable<Finding> Check(ScenarioCatalogDocument document, LandscapeProject project)
    {
        var methods = ScenarioCatalogDocument.AuthenticationWords.ToArray();
        var columns = new (string Name, string[] Words, NearestName Nearest)[]
        {
            ("direction", Directions, new(Directions)), ("inbound_auth", methods, new(methods)), ("outbound_auth", methods, new(methods)), ("needs_outbound_user", Flags, new(Flags)),
        };
        foreach (var row in document.Rows)
        {
            foreach (var (name, words, nearest) in columns)
            {
                if (document.CellOf(row, name) is not { } cell)
                    continue;
                foreach (var (word, stretch) in ScenarioCatalogDocument.WordsOf(cell))
                {
                    if (Array.IndexOf(words, word) >= 0)
                        continue;
                    var meant = nearest.To(word);
                    var finding = At(document.At(stretch), word, name, meant is not null ? $"did you mean '{meant}'?" : $"write {Listing.Or(words)}");
                    // One of several words in quotes has no stretch of its own.
                    yield return meant is not null && (stretch.Length == word.Length || cell.Text == word) ? finding.WithReplacement(meant) : finding;
                }
            }
        }
    }
}
