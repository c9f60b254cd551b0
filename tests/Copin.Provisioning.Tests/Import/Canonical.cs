using System.Text.Json;
using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests.Import;

/// <summary>JSON up to order and defaults, with secrets blanked: what an import and an export must leave the same.</summary>
internal static class Canonical
{
    private static readonly string[] Secrets = ["password", "Password", "clientSecret", "tokenServicePassword", "jco.client.passwd"];

    // What is mended on the way, and what is the default.
    private static readonly (string Name, string Default)[] Defaults =
        [("port", "443"), ("isServiceActive", "true"), ("scenarioId", "SAP_COM_0092"), ("MQTT_QOS", "1"), ("ProxyType", "Internet"), ("Type", "HTTP"), ("Authentication", "NoAuthentication")];

    public static string Of(string json, params string[] without) => Sorted(JsonNode.Parse(Deduplicate(json))!, without)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    // JsonNode refuses an object with a name twice; the last one counts.
    private static string Deduplicate(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(document.RootElement, writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());

        static void Write(JsonElement element, Utf8JsonWriter writer)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject().GroupBy(member => member.Name).Select(members => members.Last()))
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(item, writer);
                writer.WriteEndArray();
            }
            else
            {
                element.WriteTo(writer);
            }
        }
    }

    private static JsonNode? Sorted(JsonNode node, string[] without) => node switch
    {
        JsonObject members => new JsonObject(
            from member in members
            where !without.Contains(member.Key) && member.Value is not null && !IsDefault(member.Key, member.Value)
            orderby member.Key
            select KeyValuePair.Create(member.Key, Secrets.Contains(member.Key) ? JsonValue.Create("(secret)") : Sorted(member.Value!, without))),
        JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!, without))]),
        JsonValue value => JsonValue.Create(value.ToString()),
        _ => null,
    };

    private static bool IsDefault(string name, JsonNode value) => value is JsonValue && Defaults.Contains((name, value.ToString()));
}
