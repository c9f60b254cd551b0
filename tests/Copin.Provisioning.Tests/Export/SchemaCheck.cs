using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Copin.Provisioning.Tests.Export;

/// <summary>Holds a value against a JSON schema, as far as <c>EnvironmentSchema</c> goes; a keyword that it does not know fails the test.</summary>
internal static class SchemaCheck
{
    /// <summary>The paths of what the schema refuses.</summary>
    public static IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string path = "")
    {
        foreach (var (keyword, demand) in schema)
        {
            var faults = keyword switch
            {
                "$schema" or "title" or "description" => [],
                "type" => demand is JsonArray types ? types.Any(type => IsOf((string)type!, value)) ? [] : [path] : IsOf((string)demand!, value) ? [] : [path],
                "pattern" => value is JsonValue text && text.TryGetValue<string>(out var written) && !Regex.IsMatch(written, (string)demand!) ? [path] : [],
                "required" => value is JsonObject owner ? demand!.AsArray().Where(name => !owner.ContainsKey((string)name!)).Select(name => $"{path}/{name}") : [],
                "properties" => value is JsonObject owner ? demand!.AsObject().Where(known => owner.ContainsKey(known.Key)).SelectMany(known => Faults(owner[known.Key], known.Value!.AsObject(), $"{path}/{known.Key}")) : [],
                "additionalProperties" => value is JsonObject owner ? owner.Where(member => !schema["properties"]!.AsObject().ContainsKey(member.Key)).Select(member => $"{path}/{member.Key}") : [],
                "dependencies" => value is JsonObject owner
                    ? demand!.AsObject().Where(each => owner.ContainsKey(each.Key)).SelectMany(each => each.Value!.AsArray().Where(name => !owner.ContainsKey((string)name!)).Select(name => $"{path}/{name}"))
                    : [],
                "anyOf" => demand!.AsArray().Any(choice => !Faults(value, choice!.AsObject(), path).Any()) ? [] : [path],
                "allOf" => demand!.AsArray().SelectMany(each => Faults(value, each!.AsObject(), path)),
                "items" => value is JsonArray items ? items.SelectMany((item, i) => Faults(item, demand!.AsObject(), $"{path}/{i}")) : [],
                _ => throw new InvalidOperationException($"This check knows no keyword '{keyword}'."),
            };
            foreach (var fault in faults)
                yield return fault;
        }
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "integer" => value is JsonValue number && number.TryGetValue<long>(out _),
        "number" => value is JsonValue number && number.TryGetValue<double>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        _ => throw new InvalidOperationException($"This check knows no type '{type}'."),
    };
}
