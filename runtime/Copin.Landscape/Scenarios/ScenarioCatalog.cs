namespace Copin;

/// <summary>The communication scenarios that are known to exist.</summary>
/// <remarks>
/// SAP publishes no complete register, so an ID that is missing here is unknown, not wrong.
/// The entries come from the register in <c>Scenarios/catalog</c>, each with its public source. The compiler loads this: an entry is decoded when it is asked for.
/// </remarks>
public static partial class ScenarioCatalog
{
    private static readonly string Text = Rows;

    private static readonly int[] Starts = LineStarts(Text);

    private static readonly CommunicationScenario?[] Decoded = new CommunicationScenario?[Starts.Length];

    /// <summary>Every entry, by ID in ordinal order.</summary>
    public static IReadOnlyList<CommunicationScenario> All => Whole.Entries;

    /// <summary>The scenario with exactly this ID.</summary>
    /// <param name="id">The ID as SAP writes it, in upper case.</param>
    /// <returns>The entry; <see langword="null"/> when the ID is not known here.</returns>
    public static CommunicationScenario? Find(string? id)
    {
        if (!ScenarioId.IsWellFormed(id))
            return null;

        int low = 0;
        int high = Starts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Text, Starts[middle], id, 0, ScenarioId.Length);
            if (order == 0)
                return At(middle);

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static string IdAt(int index) => Text.Substring(Starts[index], ScenarioId.Length);

    private static CommunicationScenario At(int index)
    {
        if (Volatile.Read(ref Decoded[index]) is { } decoded)
            return decoded;

        var scenario = Decode(index);
        return Interlocked.CompareExchange(ref Decoded[index], scenario, null) ?? scenario;
    }

    // The columns are those that tools/CatalogWriter writes; it refuses a register that does not fit them.
    private static CommunicationScenario Decode(int index)
    {
        int start = Starts[index];
        int end = Text.IndexOf('\n', start);
        string[] column = Text.Substring(start, (end < 0 ? Text.Length : end) - start).Split('|');
        return new CommunicationScenario(
            index,
            id: column[0],
            title: TextOrNull(column[1]),
            direction: Direction(column[2]),
            inboundServices: Names(column[3]),
            outboundServices: Names(column[4]),
            exampleInterface: TextOrNull(column[5]),
            inboundAuthentication: Authentication(column[6]),
            outboundAuthentication: Authentication(column[7]),
            confidence: Confidence(column[8]),
            fact: ScenarioFacts.All.TryGetValue(column[0], out var fact) ? fact : ScenarioFact.None);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int>(capacity: 640) { 0 };
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);

        return starts.ToArray();
    }

    private static string? TextOrNull(string column) => column.Length == 0 ? null : column;

    private static IReadOnlyList<string> Names(string column) => column.Length == 0 ? [] : Array.AsReadOnly(column.Split(';'));

    private static ScenarioDirection Direction(string column) => column switch
    {
        "I" => ScenarioDirection.Inbound,
        "O" => ScenarioDirection.Outbound,
        "IO" => ScenarioDirection.Both,
        _ => ScenarioDirection.Unknown,
    };

    private static ScenarioConfidence Confidence(string column) => column switch
    {
        "O" => ScenarioConfidence.Official,
        "D" => ScenarioConfidence.Documented,
        _ => ScenarioConfidence.Community,
    };

    private static ScenarioAuthentication Authentication(string column)
    {
        var methods = ScenarioAuthentication.None;
        foreach (char method in column)
        {
            methods |= method switch
            {
                'B' => ScenarioAuthentication.Basic,
                'X' => ScenarioAuthentication.ClientCertificate,
                'O' => ScenarioAuthentication.OAuth2,
                _ => ScenarioAuthentication.OAuth2SamlBearer,
            };
        }

        return methods;
    }

    private static class Whole
    {
        public static readonly IReadOnlyList<CommunicationScenario> Entries = Array.AsReadOnly(Enumerable.Range(0, Starts.Length).Select(At).ToArray());
    }
}
