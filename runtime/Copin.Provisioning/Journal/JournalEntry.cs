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

            if (Checks.Count > 0)
            {
                json.WriteStartObject("checks");
                foreach (var (property, check) in Checks.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    json.WriteString(property, check);
                json.WriteEndObject();
            }

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
            var checks = root.TryGetProperty("checks", out var values) && values.ValueKind == JsonValueKind.Object
                ? values.EnumerateObject().Where(check => check.Value.ValueKind == JsonValueKind.String).ToDictionary(check => check.Name, check => check.Value.GetString()!, StringComparer.Ordinal)
                : [];
            var time = root.TryGetProperty("time", out var stamp) && stamp.ValueKind == JsonValueKind.String && stamp.TryGetDateTimeOffset(out var parsed) ? parsed : default;
            return new JournalEntry(fact, Text(root, "resource") ?? "", new ResourceIdentity(kind, Text(root, "tenant") ?? "", name, within), checks, time);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
