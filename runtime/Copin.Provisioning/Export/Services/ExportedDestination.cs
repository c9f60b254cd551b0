using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>A destination as its exports need it: the Destination service's keys with their values, open references marked.</summary>
internal static class ExportedDestination
{
    /// <summary>All its properties, in the order in which the cockpit shows them.</summary>
    public static JsonObject Properties(Destination destination, Landscape landscape)
    {
        var properties = new JsonObject
        {
            ["Name"] = OpenReference.Mark(destination.Name, landscape),
            ["Type"] = DestinationSpelling.Of(destination.Type.Value),
            ["ProxyType"] = DestinationSpelling.Of(destination.ProxyType.Value),
            ["Authentication"] = DestinationSpelling.Of(destination.Authentication.Value),
        };
        foreach (var (key, text) in destination.NamedProperties)
            if (text.HasValue)
                properties[key] = OpenReference.Mark(text, landscape);
        foreach (var property in destination.AdditionalProperties)
            if (property.Key.HasValue && property.Value.HasValue)
                properties[LandscapeExport.Show(property.Key, landscape)] = OpenReference.Mark(property.Value, landscape);
        return properties;
    }

    /// <summary>Writes marked JSON with its references as declared.</summary>
    public static JsonNode? AsDeclared(JsonNode? marked) => marked switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(OpenReference.AsDeclared(member.Key), AsDeclared(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(AsDeclared)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(OpenReference.AsDeclared(text)),
        _ => marked?.DeepClone(),
    };
}
