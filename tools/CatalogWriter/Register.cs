using System.Globalization;
using CsvHelper;

namespace Copin.CatalogWriter;

/// <summary>Reads the two files of the register and refuses what breaks its rules.</summary>
public static class Register
{
    private const string WithTitle = "communication-scenarios.csv";
    private const string WithoutTitle = "known-ids-without-title.csv";

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        MissingField = CsvMissingFieldHandling.Throw,
    };

    /// <summary>The entries of both files, by ID in ordinal order.</summary>
    /// <exception cref="RegisterException">A file is missing or a row breaks a rule.</exception>
    public static IReadOnlyList<RegisterEntry> Read(string folder)
    {
        var entries = new SortedDictionary<string, RegisterEntry>(StringComparer.Ordinal);
        foreach (string name in new[] { WithTitle, WithoutTitle })
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path))
                throw new RegisterException($"{name}: not found in {folder}");

            Read(path, name, entries);
        }

        RefuseUnknownFacts(entries);
        return [.. entries.Values];
    }

    private static void Read(string path, string file, SortedDictionary<string, RegisterEntry> entries)
    {
        using var csv = CsvReader.FromFile(path, Strict);
        try
        {
            string previous = "";
            while (csv.Read())
            {
                string line = string.Create(CultureInfo.InvariantCulture, $"{file}({csv.LineNumber})");
                var entry = file == WithTitle ? Titled(csv) : Untitled(csv);
                RefuseBadValues(entry, line);
                if (string.CompareOrdinal(previous, entry.Id) >= 0)
                    throw new RegisterException($"{line}: {entry.Id} stands after {previous}; the rows are sorted by ID, each ID once");

                if (!entries.TryAdd(entry.Id, entry))
                    throw new RegisterException($"{line}: {entry.Id} is in {WithTitle} as well");

                previous = entry.Id;
            }
        }
        catch (Exception exception) when (exception is CsvFormatException or KeyNotFoundException)
        {
            throw new RegisterException($"{file}: {exception.Message}");
        }
    }

    private static RegisterEntry Titled(CsvReader csv) => new()
    {
        Id = Text(csv, "id"),
        Title = Text(csv, "title"),
        Direction = Text(csv, "direction"),
        InboundServices = Names(csv, "inbound_services"),
        OutboundServices = Names(csv, "outbound_services"),
        InboundAuthentication = Names(csv, "inbound_auth"),
        OutboundAuthentication = Names(csv, "outbound_auth"),
        Notes = Text(csv, "notes"),
        Source = Text(csv, "source"),
        Confidence = Text(csv, "confidence"),
    };

    private static RegisterEntry Untitled(CsvReader csv) => new()
    {
        Id = Text(csv, "id"),
        ExampleInterface = Text(csv, "example_interface"),
        Notes = Text(csv, "notes"),
        Source = Text(csv, "source"),
        Confidence = Text(csv, "confidence"),
    };

    private static string Text(CsvReader csv, string column) => csv.GetString(column);

    private static string[] Names(CsvReader csv, string column) => Text(csv, column).Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static void RefuseBadValues(RegisterEntry entry, string line)
    {
        if (!ScenarioId.IsWellFormed(entry.Id))
            throw new RegisterException($"{line}: '{entry.Id}' is not a scenario ID");

        if (entry.Title is "")
            throw new RegisterException($"{line}: {entry.Id} has no title; it belongs into {WithoutTitle}");

        if (entry.Source is "")
            throw new RegisterException($"{line}: {entry.Id} has no source");

        RefuseUnknown(Codes.Directions, [entry.Direction], "direction", line);
        RefuseUnknown(Codes.Confidences, [entry.Confidence], "confidence", line);
        RefuseUnknown(Codes.Authentications, entry.InboundAuthentication, "inbound_auth", line);
        RefuseUnknown(Codes.Authentications, entry.OutboundAuthentication, "outbound_auth", line);

        string[] texts = [entry.Title ?? "", entry.Notes, entry.Source, entry.ExampleInterface, .. entry.InboundServices, .. entry.OutboundServices];
        foreach (string text in texts)
        {
            if (text.Contains('|') || text.Contains("\"\"\"", StringComparison.Ordinal) || text.Any(char.IsControl) || text != text.Trim())
                throw new RegisterException($"{line}: a line break, '|', three quotation marks or an outer blank in: {text}");
        }
    }

    private static void RefuseUnknown(IReadOnlyDictionary<string, string> known, IEnumerable<string> values, string column, string line)
    {
        foreach (string value in values.Where(value => !known.ContainsKey(value)))
            throw new RegisterException($"{line}: {column} '{value}' is none of {string.Join(", ", known.Keys)}");
    }

    private static void RefuseUnknownFacts(SortedDictionary<string, RegisterEntry> entries)
    {
        foreach (var (id, fact) in ScenarioFacts.All)
        {
            foreach (string named in fact.Successors.Prepend(id).Where(named => !entries.ContainsKey(named)))
                throw new RegisterException($"ScenarioFacts.cs: {named} is in neither file of the register");
        }
    }
}
