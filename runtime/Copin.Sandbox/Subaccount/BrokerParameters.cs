using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>A parameter of <c>s4-hana-cloud</c> that the broker refuses.</summary>
internal sealed class BrokerParameterException(string message) : Exception(message);

/// <summary>Reading of the broker's parameters, shared by its plans. What it does not know it refuses, as a slip would else pass unseen.</summary>
internal static partial class BrokerParameters
{
    public static JsonObject Object(JsonObject body, string name) =>
        body[name] as JsonObject ?? throw new BrokerParameterException(body[name] is null ? $"Parameter '{name}' is required" : $"Parameter '{name}' must be an object");

    public static JsonObject? OptionalObject(JsonObject body, string name) => body[name] is null ? null : Object(body, name);

    public static string? OptionalText(JsonObject body, string name) => body[name] is null
        ? null
        : body.OptionalText(name) ?? throw new BrokerParameterException($"Parameter '{name}' must be a string");

    public static string Text(JsonObject body, string name) =>
        OptionalText(body, name) is { Length: > 0 } text ? text : throw new BrokerParameterException($"Parameter '{name}' is required");

    public static bool Flag(JsonObject body, string name, bool otherwise) => body[name] switch
    {
        null => otherwise,
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        JsonValue value when bool.TryParse(value.ToString(), out bool flag) => flag,
        _ => throw new BrokerParameterException($"Parameter '{name}' must be true or false"),
    };

    public static int Number(JsonObject body, string name, int least, int most, int otherwise) =>
        OptionalText(body, name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number
        : throw new BrokerParameterException(string.Create(CultureInfo.InvariantCulture, $"Parameter '{name}' must be a string from \"{least}\" to \"{most}\""));

    public static IEnumerable<JsonObject> Objects(JsonObject body, string name)
    {
        if (body[name] is not (null or JsonArray))
        {
            throw new BrokerParameterException($"Parameter '{name}' must be an array");
        }

        foreach (JsonNode? item in body[name] as JsonArray ?? [])
        {
            yield return item as JsonObject ?? throw new BrokerParameterException($"Parameter '{name}' must be an array of objects");
        }
    }

    public static Dictionary<string, string> Attributes(JsonObject body)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonObject attribute in Objects(body, "attributes"))
        {
            Known(attribute, "name", "value");
            string name = Text(attribute, "name");
            if (!attributes.TryAdd(name, OptionalText(attribute, "value") ?? ""))
            {
                throw new BrokerParameterException($"Attribute '{name}' occurs twice");
            }
        }

        return attributes;
    }

    public static string ArrangementName(string name) => ValidArrangementName().IsMatch(name)
        ? name
        : throw new BrokerParameterException($"communicationArrangementName '{name}' must have 1 to 80 letters, digits, hyphens and underscores");

    public static string Enumerated(JsonObject body, string name, IEnumerable<string> values) =>
        Text(body, name) is { } text && values.Contains(text)
            ? text
            : throw new BrokerParameterException($"{name} '{body.Text(name)}' is not one of {string.Join(", ", values)}");

    public static void Known(JsonObject body, params string[] names)
    {
        if (body.Select(pair => pair.Key).FirstOrDefault(key => !names.Contains(key)) is { } unknown)
        {
            throw new BrokerParameterException($"Parameter '{unknown}' is not known; known are {string.Join(", ", names)}");
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,80}\\z")]
    private static partial Regex ValidArrangementName();
}
