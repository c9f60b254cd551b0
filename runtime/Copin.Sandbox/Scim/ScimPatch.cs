using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Scim;

/// <summary>A PATCH body (RFC 7644, 3.5.2), as far as SAP's clients use it: attributes by plain paths, and a group's members.</summary>
internal static partial class ScimPatch
{
    /// <summary>Applies the operations to a resource.</summary>
    /// <exception cref="RefusedException">The body is no PATCH, or a path is not supported.</exception>
    public static void Apply(Call call, JsonObject resource, JsonObject body)
    {
        foreach ((string operation, string? path, JsonNode? value) in Operations(call, body))
        {
            if (path is null)
            {
                foreach ((string name, JsonNode? part) in value as JsonObject ?? throw call.Refuse(400, "invalidValue", "An operation without a path needs an object"))
                {
                    Set(call, resource, [name], part, operation);
                }
            }
            else
            {
                Set(call, resource, path == "emails[0].value" ? ["emails"] : Steps(call, path), path == "emails[0].value" ? Email(value) : value, operation);
            }
        }
    }

    /// <summary>The members to add to a group and to take from it.</summary>
    /// <exception cref="RefusedException">The body is no PATCH, or changes something else.</exception>
    public static (List<string> Added, List<string> Removed) Members(Call call, JsonObject body)
    {
        List<string> added = [], removed = [];
        foreach ((string operation, string? path, JsonNode? value) in Operations(call, body))
        {
            if (path is not null && OneMember().Match(path) is { Success: true } one && operation == "remove")
            {
                removed.Add(one.Groups[1].Value);
                continue;
            }

            JsonNode? members = path is null ? (value as JsonObject)?["members"] : path == "members" ? value : null;
            if (operation is not ("add" or "remove") || members is not JsonArray { Count: > 0 } list)
            {
                throw call.Refuse(400, "invalidPath", "Only members can be added to a group and removed from it");
            }

            (operation == "add" ? added : removed).AddRange(list.Select(
                member => member.TextOf("value") ?? throw call.Refuse(400, "invalidValue", "A member needs a value")));
        }

        return (added, removed);
    }

    private static IEnumerable<(string Operation, string? Path, JsonNode? Value)> Operations(Call call, JsonObject body)
    {
        if (body["schemas"] is not JsonArray schemas || !schemas.Any(schema => schema?.ToString() == ScimAnswer.PatchSchema) || body["Operations"] is not JsonArray { Count: > 0 } operations)
        {
            throw call.Refuse(400, "invalidSyntax", $"The body of a PATCH has the schema {ScimAnswer.PatchSchema} and Operations");
        }

        foreach (JsonNode? operation in operations)
        {
            string name = operation.TextOf("op")?.ToLowerInvariant() ?? "";
            yield return name is "add" or "replace" or "remove"
                ? (name, operation.TextOf("path"), operation!["value"])
                : throw call.Refuse(400, "invalidSyntax", "The operation must be add, replace or remove");
        }
    }

    private static void Set(Call call, JsonObject resource, string[] steps, JsonNode? value, string operation)
    {
        foreach (string step in steps[..^1])
        {
            resource = resource[step] as JsonObject ?? (JsonObject)(resource[step] = new JsonObject());
        }

        if (operation == "remove")
        {
            resource.Remove(steps[^1]);
        }
        else if (value is JsonObject part && resource[steps[^1]] is JsonObject known)
        {
            foreach ((string name, JsonNode? inner) in part)
            {
                Set(call, known, [name], inner, operation);
            }
        }
        else
        {
            resource[steps[^1]] = value?.DeepClone();
        }
    }

    private static string[] Steps(Call call, string path) => path.StartsWith("urn:", StringComparison.Ordinal) && path.LastIndexOf(':') is var colon
        ? [path[..colon], path[(colon + 1)..]]
        : AttributePath().IsMatch(path) ? path.Split('.') : throw call.Refuse(400, "invalidPath", $"The path {path} is not supported");

    private static JsonArray Email(JsonNode? value) => [new JsonObject { ["value"] = value?.DeepClone(), ["primary"] = true }];

    [GeneratedRegex("^members\\[value eq \"([^\"]+)\"\\]$", RegexOptions.CultureInvariant)]
    private static partial Regex OneMember();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AttributePath();
}
