using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Scim;

/// <summary>What a SCIM client asks of a list: a page of it, or the resource whose attribute equals a value.</summary>
/// <param name="StartIndex">From 1.</param>
/// <param name="Count">How many at most, 0 to 100; 25 by default.</param>
/// <param name="Attribute">The attribute of an <c>eq</c> filter; null for all resources.</param>
/// <param name="Value">The value it must have.</param>
internal sealed partial record ScimQuery(int StartIndex, int Count, string? Attribute, string Value)
{
    public const int DefaultCount = 25;
    public const int MaximumCount = 100;

    /// <exception cref="RefusedException">A number is none, or the filter is of a kind that is not supported.</exception>
    public static ScimQuery Read(Call call, params string[] attributes)
    {
        int startIndex = Math.Max(1, Number(call, "startIndex") ?? 1), count = Math.Clamp(Number(call, "count") ?? DefaultCount, 0, MaximumCount);
        if (call.Query("filter") is not { Length: > 0 } filter)
        {
            return new ScimQuery(startIndex, count, null, "");
        }

        return Equal().Match(filter) is { Success: true } match && attributes.Contains(match.Groups[1].Value)
            ? new ScimQuery(startIndex, count, match.Groups[1].Value, Regex.Unescape(match.Groups[2].Value))
            : throw call.Refuse(400, "invalidFilter", $"The filter is not supported; there is <attribute> eq \"<value>\" for {string.Join(", ", attributes)}");
    }

    public string ToQueryString() => string.Create(CultureInfo.InvariantCulture, $"?startIndex={StartIndex}&count={Count}")
        + (Attribute is null ? "" : "&filter=" + Uri.EscapeDataString($"{Attribute} eq \"{Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""));

    /// <summary>The page of resources that are all at hand.</summary>
    public Reply Answer(IEnumerable<JsonObject> all)
    {
        List<JsonObject> matching = [.. all.Where(Matches)];
        return ScimAnswer.List(StartIndex, matching.Count, new JsonArray([.. matching.Skip(StartIndex - 1).Take(Count)]));
    }

    private bool Matches(JsonObject resource) => Attribute is null || Value.Equals(
        Attribute == "emails[0].value" ? resource.EmailOf() : resource.TextOf(Attribute),
        StringComparison.OrdinalIgnoreCase);

    private static int? Number(Call call, string name) => call.Query(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
        : throw call.Refuse(400, "invalidValue", $"The value of {name} is not a number");

    [GeneratedRegex("^\\s*(\\S+)\\s+(?i:eq)\\s+\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Equal();
}
