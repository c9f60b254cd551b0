using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.OData;

internal enum PropertyKind
{
    Text,
    Number,
    Boolean,
    Navigation,
}

/// <summary>One property a client may send.</summary>
internal sealed record EntityProperty(string Name, PropertyKind Kind, int MaxLength = 0);

/// <summary>What a client may send for an entity; the gateway checks names, types and lengths before the application sees anything.</summary>
internal sealed class EntityShape(string entity, params EntityProperty[] properties)
{
    private readonly Dictionary<string, EntityProperty> _known = properties.ToDictionary(property => property.Name, StringComparer.Ordinal);

    /// <exception cref="RefusedException">A property is unknown, of the wrong type, or too long.</exception>
    public JsonObject Read(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        foreach ((string name, JsonNode? value) in body)
        {
            if (name[..Math.Min(1, name.Length)] == "@")
            {
                continue;
            }

            if (!_known.TryGetValue(name, out EntityProperty? property))
            {
                throw call.Refuse(400, "SANDBOX/GW/001", $"Property '{name}' is invalid for entity type '{entity}'");
            }

            if (value is not null && !Fits(property.Kind, value))
            {
                throw call.Refuse(400, "SANDBOX/GW/002", $"Property '{name}' has an invalid value: {property.Kind} expected");
            }

            if (property.MaxLength > 0 && value is not null && value.GetValue<string>().Length > property.MaxLength)
            {
                throw call.Refuse(
                    400, "SANDBOX/GW/003", string.Create(
                        CultureInfo.InvariantCulture, $"Property '{name}' has an invalid value: facet 'MaxLength={property.MaxLength}' violated"));
            }
        }

        return body;
    }

    private static bool Fits(PropertyKind kind, JsonNode value) => kind switch
    {
        PropertyKind.Text => value.GetValueKind() == JsonValueKind.String,
        PropertyKind.Number => value.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue(out int _),
        PropertyKind.Boolean => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => value is JsonObject or JsonArray,
    };
}

/// <summary>Reading of optional properties.</summary>
internal static class JsonObjectReading
{
    public static string Text(this JsonObject body, string name) => body.OptionalText(name) ?? "";

    public static string? OptionalText(this JsonObject body, string name) =>
        body[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool Flag(this JsonObject body, string name) => body[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;
}
