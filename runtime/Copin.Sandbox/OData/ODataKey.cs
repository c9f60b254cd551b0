namespace Copin.Sandbox.OData;

/// <summary>The predicate between the parentheses of an OData address: <c>'a'</c>, <c>guid'…'</c>, bare, or <c>Id='a',Version='b'</c>.</summary>
internal static class ODataKey
{
    /// <summary>The single value, or that of the only named part; null when it is malformed.</summary>
    public static string? Single(string predicate)
    {
        Dictionary<string, string>? parts = Parts(predicate);
        return parts is { Count: 1 } ? parts.Values.First() : null;
    }

    /// <summary>Named parts; a single unnamed value has the name "". Null when malformed.</summary>
    public static Dictionary<string, string>? Parts(string predicate)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        int position = 0;
        while (position < predicate.Length)
        {
            int equals = predicate.IndexOf('=', position);
            int quote = predicate.IndexOf('\'', position);
            string name = "";
            if (equals >= 0 && (quote < 0 || equals < quote))
            {
                name = predicate[position..equals].Trim();
                position = equals + 1;
            }

            if (ReadValue(predicate, ref position) is not { } value || !parts.TryAdd(name, value))
            {
                return null;
            }

            if (position < predicate.Length && predicate[position++] != ',')
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : parts;
    }

    private static string? ReadValue(string text, ref int position)
    {
        if (text.AsSpan(position).StartsWith("guid'", StringComparison.OrdinalIgnoreCase))
        {
            position += 4;
        }

        if (position < text.Length && text[position] == '\'')
        {
            return ODataLiteral.ReadQuoted(text, ref position);
        }

        int comma = text.IndexOf(',', position);
        int end = comma < 0 ? text.Length : comma;
        string value = text[position..end].Trim();
        position = end;
        return value.Length == 0 || value.Contains('\'', StringComparison.Ordinal) ? null : value;
    }
}

/// <summary>String literals, whose quotes are doubled.</summary>
internal static class ODataLiteral
{
    /// <summary>Reads the literal that begins at the quote and leaves the position behind it; null when it does not end.</summary>
    public static string? ReadQuoted(string text, ref int position)
    {
        int start = ++position;
        for (; position < text.Length; position++)
        {
            if (text[position] != '\'')
            {
                continue;
            }

            if (position + 1 < text.Length && text[position + 1] == '\'')
            {
                position++;
                continue;
            }

            return text[start..position++].Replace("''", "'", StringComparison.Ordinal);
        }

        return null;
    }

    public static string Quote(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
