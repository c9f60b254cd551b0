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

    public static string? Owner(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels) => First(labels, OwnerKey);

    public static string? Parameters(IReadOnlyDictionary<string, IReadOnlyList<string>>? labels) => First(labels, ParametersKey);

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
