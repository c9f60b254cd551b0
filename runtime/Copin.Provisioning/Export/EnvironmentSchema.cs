using System.Text.Json.Nodes;
using Copin.Documents;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>The JSON schema of a landscape's environment files, for completion and hints in editors: <c>"$schema": "../environment.schema.json"</c>.</summary>
/// <remarks>Made of the same table as the rules; a schema cannot say that case does not tell keys apart, and knows nothing of rules over several files. Source: JSON Schema, draft 7, which editors know best.</remarks>
public static class EnvironmentSchema
{
    /// <summary>The schema's text, with a line break at its end.</summary>
    public static string Write(LandscapeDeclaration declaration)
    {
        var shape = EnvironmentShape.Of(declaration);
        var schema = Object(shape);
        var properties = schema["properties"]!.AsObject();
        properties[EnvironmentDocument.SchemaKey] = new JsonObject { ["type"] = "string" };
        properties[EnvironmentDocument.LandscapeKey] = new JsonObject
        {
            ["description"] = "The landscape, or landscapes, that this environment is of.",
            ["anyOf"] = new JsonArray(Type("string"), new JsonObject { ["type"] = "array", ["items"] = Type("string") }),
        };
        properties[EnvironmentDocument.SkipKey] = new JsonObject
        {
            ["description"] = "The resources that this environment leaves out, by record name.",
            ["type"] = "array",
            ["items"] = Type("string"),
        };
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Environment of {Landscape.Read(declaration).Name}",
        };
        foreach (var member in schema.ToArray())
        {
            schema.Remove(member.Key);
            root[member.Key] = member.Value;
        }

        return ExportJson.Write(writer => root.WriteTo(writer));
    }

    private static JsonObject Of(EnvironmentMember member)
    {
        var schema = member.Kind switch
        {
            EnvironmentValueKind.Object => Object(member),
            EnvironmentValueKind.Secret => new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [EnvironmentMember.SecretKey] = new JsonObject { ["type"] = "string", ["pattern"] = "^(env|file|user-secrets|prompt|generated):.*\\S" } },
                ["required"] = new JsonArray(EnvironmentMember.SecretKey),
                ["additionalProperties"] = false,
            },
            EnvironmentValueKind.S4HanaCloudHost => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[Ss]4[Hh][Aa][Nn][Aa]\\.[A-Za-z0-9.-]+$" },
            EnvironmentValueKind.HostName => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9_.-]+$" },
            EnvironmentValueKind.HttpsAddress => new JsonObject { ["type"] = "string", ["pattern"] = "^https://[^@]+$" },
            EnvironmentValueKind.Address => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z][A-Za-z0-9+.-]*:" },
            EnvironmentValueKind.WholeNumber => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["pattern"] = "^[+-]?[0-9]+$" },
            EnvironmentValueKind.Guid => new JsonObject { ["type"] = "string", ["pattern"] = "^[{(]?[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[})]?$" },
            _ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        };
        schema["description"] = char.ToUpperInvariant(member.Meaning[0]) + member.Meaning[1..] + ".";
        return schema;
    }

    private static JsonObject Object(EnvironmentMember member)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var companions = new JsonObject();
        var alternatives = new JsonArray();
        foreach (var inner in member.Members)
        {
            properties[inner.Name] = Of(inner);
            if (inner.Alternative is { } alternative)
                alternatives.Add((JsonNode)new JsonObject { ["anyOf"] = new JsonArray(Required(inner.Name), Required(alternative)) });
            else if (!inner.IsOptional)
                required.Add((JsonNode)inner.Name);
            if (inner.Companion is { } companion)
                companions[inner.Name] = new JsonArray(companion);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
        if (companions.Count > 0)
            schema["dependencies"] = companions;
        if (alternatives.Count > 0)
            schema["allOf"] = alternatives;
        return schema;
    }

    private static JsonObject Required(string name) => new() { ["required"] = new JsonArray(name) };

    private static JsonObject Type(string name) => new() { ["type"] = name };
}
