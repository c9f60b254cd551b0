using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Scim;

/// <summary>Reads attributes of a resource that a client may have sent in any shape.</summary>
internal static class ScimReading
{
    /// <summary>A text attribute; null where it is absent or no text.</summary>
    public static string? TextOf(this JsonNode? node, string name) => (node as JsonObject)?.OptionalText(name);

    /// <summary>A complex attribute; null where it is absent or not complex.</summary>
    public static JsonObject? PartOf(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    /// <summary>The elements of a multi-valued attribute.</summary>
    public static IEnumerable<JsonObject> ListOf(this JsonNode? node, string name) =>
        ((node as JsonObject)?[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    public static bool? FlagOf(this JsonNode? node, string name) => (node as JsonObject)?[name] is JsonValue value
        ? value.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
        : null;

    public static string? EmailOf(this JsonNode? user) => user.ListOf("emails").FirstOrDefault().TextOf("value");
}
