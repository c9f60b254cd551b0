using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.OData;

/// <summary>Applies a call's system query options to entities.</summary>
internal static class ODataQuery
{
    /// <summary>
    /// The literal when the whole filter is <c>property eq 'literal'</c> (or bare), otherwise null: lets a set of thousands be narrowed before its entities are built.
    /// </summary>
    public static string? Sought(Call call, string property, string option = "$filter")
    {
        string start = property + " eq ";
        if (call.Query(option) is not { } text || !text.StartsWith(start, StringComparison.Ordinal) || text.Length == start.Length)
        {
            return null;
        }

        if (text[start.Length] != '\'')
        {
            return text.AsSpan(start.Length).Contains(' ') ? null : text[start.Length..];
        }

        int position = start.Length;
        string? literal = ODataLiteral.ReadQuoted(text, ref position);
        return position == text.Length ? literal : null;
    }

    public static List<JsonObject> Filter(Call call, IEnumerable<JsonObject> entities, string option = "$filter")
    {
        if (call.Query(option) is not { Length: > 0 } text)
        {
            return [.. entities];
        }

        try
        {
            return [.. entities.Where(ODataFilter.Parse(text))];
        }
        catch (FormatException error)
        {
            throw call.Refuse(400, "400", error.Message);
        }
    }

    /// <summary><c>$orderby</c> over properties and <c>asc</c>/<c>desc</c>; texts ordinally.</summary>
    public static List<JsonObject> Order(Call call, List<JsonObject> entities)
    {
        if (call.Query("$orderby") is not { Length: > 0 } text)
        {
            return entities;
        }

        IOrderedEnumerable<JsonObject> ordered = entities.OrderBy(_ => 0);
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string Key(JsonObject entity) => entity[words[0]]?.ToString() ?? "";
            ordered = words is [_, "desc"]
                ? ordered.ThenByDescending(Key, StringComparer.Ordinal)
                : ordered.ThenBy(Key, StringComparer.Ordinal);
        }

        return [.. ordered];
    }

    public static List<JsonObject> Page(Call call, List<JsonObject> entities)
    {
        IEnumerable<JsonObject> page = entities.Skip(call.QueryNumber("$skip") ?? 0);
        return [.. call.QueryNumber("$top") is { } top ? page.Take(top) : page];
    }

    /// <summary>Keeps the properties of <c>$select</c> and whatever begins with <c>@</c> or <c>__</c>.</summary>
    public static JsonObject Select(Call call, JsonObject entity)
    {
        if (call.Query("$select") is not { Length: > 0 } text)
        {
            return entity;
        }

        var wanted = text.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        foreach (string name in entity.Select(pair => pair.Key).ToList())
        {
            if (!wanted.Contains(name) && name[0] != '@' && !name.StartsWith("__", StringComparison.Ordinal))
            {
                entity.Remove(name);
            }
        }

        return entity;
    }

    public static bool Expands(Call call, string navigation) =>
        call.Query("$expand") is { } text
        && text.Split(',', StringSplitOptions.TrimEntries).Any(part => part.Split('(', '/')[0] == navigation);
}
