using Copin.Model;

namespace Copin.Documents;

/// <summary>A catalog of communication scenarios that the user knows, <c>scenarios.csv</c> or <c>*.scenarios.csv</c>; it counts for every landscape of the project.</summary>
/// <remarks>
/// Columns: <c>id</c>, and, as far as they are known, <c>title</c>, <c>direction</c> (<c>inbound</c>, <c>outbound</c>, <c>both</c>), <c>inbound_auth</c> and <c>outbound_auth</c>
/// (<c>basic</c>, <c>x509</c>, <c>oauth2</c>, <c>oauth2saml</c>, several with <c>;</c> between: all that there are), <c>needs_outbound_user</c> (<c>true</c>, <c>false</c>).
/// Lines that begin with <c>#</c> are comments.
/// </remarks>
public sealed class ScenarioCatalogDocument : Document
{
    /// <summary>The columns that a file may have.</summary>
    public static readonly IReadOnlyList<string> ColumnNames = ["id", "title", "direction", "inbound_auth", "outbound_auth", "needs_outbound_user"];

    private static readonly Dictionary<string, ScenarioAuthentication> Methods = new(StringComparer.Ordinal)
    {
        ["basic"] = ScenarioAuthentication.Basic,
        ["x509"] = ScenarioAuthentication.ClientCertificate,
        ["oauth2"] = ScenarioAuthentication.OAuth2,
        ["oauth2saml"] = ScenarioAuthentication.OAuth2SamlBearer,
    };

    private readonly Lazy<CsvFile> _file;
    private readonly Lazy<IReadOnlyDictionary<string, CommunicationScenario>> _scenarios;

    private ScenarioCatalogDocument(string path, string text) : base(path, text)
    {
        _file = new(() => CsvFile.Read(text));
        _scenarios = new(ReadScenarios);
    }

    /// <summary>The kind: files of that name or ending.</summary>
    public static DocumentKind Kind { get; } = new(
        path => string.Equals(DocumentPath.FileOf(path), "scenarios.csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".scenarios.csv", StringComparison.OrdinalIgnoreCase),
        (path, text) => new ScenarioCatalogDocument(path, text));

    /// <summary>What stands in it.</summary>
    public CsvFile File => _file.Value;

    /// <summary>The words for authentication.</summary>
    public static IEnumerable<string> AuthenticationWords => Methods.Keys;

    /// <summary>The scenarios by ID, of the rows that can be read.</summary>
    public IReadOnlyDictionary<string, CommunicationScenario> Scenarios => _scenarios.Value;

    /// <summary>The heading; null for an empty file.</summary>
    public CsvRow? Heading => File.Rows.Count > 0 ? File.Rows[0] : null;

    /// <summary>The rows below the heading.</summary>
    public IEnumerable<CsvRow> Rows => File.Rows.Skip(1);

    /// <inheritdoc/>
    public override bool BelongsTo(Landscape landscape, LandscapeProject project) => true;

    /// <summary>The cell of a column; null where the file has no such column, or the row ends before it.</summary>
    public CsvCell? CellOf(CsvRow row, string column)
    {
        for (var i = 0; Heading is { } heading && i < heading.Cells.Count && i < row.Cells.Count; i++)
            if (heading.Cells[i].Text == column)
                return row.Cells[i];
        return null;
    }

    /// <summary>The words of a cell that may hold several, with where each stands.</summary>
    internal static IEnumerable<(string Word, Stretch Stretch)> WordsOf(CsvCell cell)
    {
        var start = 0;
        foreach (var word in cell.Text.Split(';'))
        {
            if (word.Trim().Length > 0)
                yield return (word.Trim(), cell.Stretch.Length == cell.Text.Length ? new Stretch(cell.Stretch.Start + start + word.IndexOf(word.Trim(), StringComparison.Ordinal), word.Trim().Length) : cell.Stretch);
            start += word.Length + 1;
        }
    }

    /// <summary>The direction that a word means; null where it means none.</summary>
    internal static ScenarioDirection? DirectionOf(string word) => word switch
    {
        "" => ScenarioDirection.Unknown,
        "inbound" => ScenarioDirection.Inbound,
        "outbound" => ScenarioDirection.Outbound,
        "both" => ScenarioDirection.Both,
        _ => null,
    };

    private IReadOnlyDictionary<string, CommunicationScenario> ReadScenarios()
    {
        var scenarios = new Dictionary<string, CommunicationScenario>(StringComparer.Ordinal);
        foreach (var row in Rows)
            if (CellOf(row, "id") is { Text: var id } && (ScenarioId.IsWellFormed(id) || ScenarioId.IsCustomerDefined(id)) && !scenarios.ContainsKey(id))
                scenarios.Add(id, Read(row, id));
        return scenarios;
    }

    private CommunicationScenario Read(CsvRow row, string id)
    {
        var inbound = MethodsIn(row, "inbound_auth");
        return new CommunicationScenario(
            id,
            CellOf(row, "title") is { Text.Length: > 0 } title ? title.Text : null,
            DirectionOf(CellOf(row, "direction")?.Text ?? "") ?? ScenarioDirection.Unknown,
            inbound,
            MethodsIn(row, "outbound_auth"),
            unsupportedInboundAuthentication: inbound == ScenarioAuthentication.None ? ScenarioAuthentication.None
                : (ScenarioAuthentication.Basic | ScenarioAuthentication.ClientCertificate | ScenarioAuthentication.OAuth2) & ~inbound,
            needsOutboundUser: CellOf(row, "needs_outbound_user")?.Text == "true",
            Name);
    }

    private ScenarioAuthentication MethodsIn(CsvRow row, string column)
    {
        var methods = ScenarioAuthentication.None;
        if (CellOf(row, column) is { } cell)
            foreach (var (word, _) in WordsOf(cell))
                if (Methods.TryGetValue(word, out var method))
                    methods |= method;
        return methods;
    }
}
