using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>The labels that instances and bindings bear in the Service Manager: whose they are, and a digest of their parameters, which brokers seldom show.</summary>
internal static class ServiceLabels
{
    private const string OwnerKey = "copin";
    private const string ParametersKey = "copin-parameters";
    private const string NoParameters = "none";

    /// <summary>The label with the check value of the secret among an instance's parameters.</summary>
    public const string SecretKey = "copin-secret";

    /// <summary>What stands for a secret in parameters until they are sent.</summary>
    public const string SecretMark = "\uE000secret\uE001";

    public static string? Owner(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels) => First(labels, OwnerKey);

    public static string? Parameters(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels) => First(labels, ParametersKey);

    public static string? Secret(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels) => First(labels, SecretKey);

    /// <summary>The labels of a new instance or binding.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(string owner, string parameters) =>
        new(StringComparer.Ordinal) { [OwnerKey] = [owner], [ParametersKey] = [parameters] };

    /// <summary>The labels of <see cref="Of"/> that are not there yet.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Missing(IReadOnlyDictionary<string, IReadOnlyList<string>>? there, string owner, string parameters)
    {
        var missing = Of(owner, parameters);
        foreach (var key in there?.Keys ?? [])
            missing.Remove(key);
        return missing;
    }

    /// <summary>The digest of declared parameters; not known while a reference in them is not.</summary>
    public static Value Digest(Text parameters, ResourceScope scope)
    {
        if (!parameters.HasValue)
            return Value.Of(NoParameters);
        var filled = scope.FillJson(parameters);
        return filled.Known is { } text ? Value.Of(Digests.Of(Parse(text).ToJsonString())) : filled;
    }

    /// <summary>The declared parameters; null where none are.</summary>
    /// <exception cref="ResourceException">They are no JSON object, or a reference in them is not known.</exception>
    public static JsonObject? Read(Text parameters, ResourceScope scope)
    {
        if (!parameters.HasValue)
            return null;
        var filled = scope.FillJson(parameters);
        return Parse(filled.Known ?? throw new ResourceException($"{filled.Unknown} is not known, although the resource that has it was applied"));
    }

    /// <summary>The digest of parameters; not known while a reference in them is not.</summary>
    public static Value Digest(Value? parameters) =>
        parameters is not { } text ? Value.Of(NoParameters) : text.Known is { } json ? Value.Of(Digests.Of(Parse(json).ToJsonString())) : text;

    /// <summary>Parameters with their secret put in; null where none are declared.</summary>
    /// <exception cref="ResourceException">They are no JSON object, or a reference in them is not known.</exception>
    public static JsonObject? Read(Value? parameters, string? secret)
    {
        if (parameters is not { } text)
            return null;
        var read = Parse(text.Known ?? throw new ResourceException($"{text.Unknown} is not known, although the resource that has it was applied"));
        if (secret is not null)
            Reveal(read, secret);
        return read;
    }

    private static void Reveal(JsonNode? node, string secret)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToArray())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var characters) && characters == SecretMark)
                        members[name] = secret;
                    else
                        Reveal(value, secret);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                    Reveal(item, secret);
                break;
        }
    }

    private static JsonObject Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new ResourceException("Parameters must be a JSON object");
        }
        catch (JsonException)
        {
            throw new ResourceException("Parameters must be a JSON object");
        }
    }

    private static string? First(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels, string key) =>
        labels is not null && labels.TryGetValue(key, out var values) && values.Count > 0 ? values[0] : null;
}
