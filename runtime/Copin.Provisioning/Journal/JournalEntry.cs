using System.Globalization;
using System.Text.Json;
using Copin.Model;

namespace Copin.Provisioning.Journal;

/// <summary>What a line of the journal tells of a resource.</summary>
internal enum JournalFact
{
    /// <summary>It was about to be made; whether it was, the system tells.</summary>
    Creating,

    /// <summary>It was as declared.</summary>
    Applied,

    /// <summary>It was as declared, and there before: it bears no mark, and nothing shows that an earlier run made it.</summary>
    Found,

    /// <summary>Some parts of a manual step were confirmed, others were not yet.</summary>
    Confirmed,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>A line of the journal.</summary>
/// <param name="Fact">What happened.</param>
/// <param name="Resource">The record that declared it.</param>
/// <param name="Identity">What it happened to.</param>
/// <param name="Checks">Check values of what no system shows, by property: of secrets, of a deployment's parameters, of a step's instructions.</param>
/// <param name="Time">When.</param>
internal sealed record JournalEntry(JournalFact Fact, string Resource, ResourceIdentity Identity, IReadOnlyDictionary<string, string> Checks, DateTimeOffset Time)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a person told when a manual step was confirmed, by the asked value's name; no secrets.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = Nothing;

    private const string Undone = "Undone.";

    /// <summary>Whether a destroy has begun to undo a manual step, part by part.</summary>
    public bool IsBeingUndone => Values.Keys.Any(static name => name.StartsWith(Undone, StringComparison.Ordinal));

    /// <summary>Whether a destroy has undone a part of a manual step.</summary>
    public bool IsUndone(string part) => Values.ContainsKey(Undone + part);

    /// <summary>The same with a part that is undone.</summary>
    public JournalEntry WithUndone(string part, DateTimeOffset time) =>
        this with { Time = time, Values = new Dictionary<string, string>(Values, StringComparer.Ordinal) { [Undone + part] = time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) } };

    /// <summary>What was told, without what was undone.</summary>
    public IReadOnlyDictionary<string, string> WithoutUndone() =>
        Values.Where(value => !value.Key.StartsWith(Undone, StringComparison.Ordinal)).ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);

    /// <summary>One line of JSON without its line break.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("fact", Fact.ToString());
            json.WriteString("time", Time);
            json.WriteString("resource", Resource);
            json.WriteString("kind", Identity.Kind);
            json.WriteString("tenant", Identity.Tenant);
            json.WriteString("name", Identity.Name);
            if (!Identity.Within.IsEmpty)
            {
                json.WriteStartArray("within");
                foreach (var part in Identity.Within)
                    json.WriteStringValue(part);
                json.WriteEndArray();
            }

            Write(json, "checks", Checks);
            Write(json, "values", Values);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads a line; null where it is none, as the last one may be after a kill.</summary>
    public static JournalEntry? TryRead(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (!Enum.TryParse<JournalFact>(Text(root, "fact"), out var fact) || Text(root, "kind") is not { } kind || Text(root, "name") is not { } name)
                return null;
            var within = root.TryGetProperty("within", out var array) && array.ValueKind == JsonValueKind.Array
                ? array.EnumerateArray().Select(part => part.ValueKind == JsonValueKind.String ? part.GetString()! : "").ToArray()
                : [];
            var time = root.TryGetProperty("time", out var stamp) && stamp.ValueKind == JsonValueKind.String && stamp.TryGetDateTimeOffset(out var parsed) ? parsed : default;
            return new JournalEntry(fact, Text(root, "resource") ?? "", new ResourceIdentity(kind, Text(root, "tenant") ?? "", name, within), Texts(root, "checks"), time)
            {
                Values = Texts(root, "values"),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, string member, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartObject(member);
        foreach (var (name, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(name, text);
        json.WriteEndObject();
    }

    private static Dictionary<string, string> Texts(JsonElement element, string member) =>
        element.TryGetProperty(member, out var texts) && texts.ValueKind == JsonValueKind.Object
            ? texts.EnumerateObject().Where(text => text.Value.ValueKind == JsonValueKind.String).ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal)
            : [];

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
