using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Copin.Provisioning.Export;

/// <summary>Writes JSON as an expression of Terraform's language.</summary>
/// <remarks>Source: HashiCorp, "Terraform Language: Types and Values", "Strings and Templates".</remarks>
internal static class Hcl
{
    /// <summary>An expression over several lines, as <c>terraform fmt</c> lays it out.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="depth">The indentation of the line that it begins in.</param>
    /// <param name="reference">The expression for an open reference.</param>
    public static string Expression(JsonNode? node, int depth, Func<OpenReference, string> reference)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                var file = new StringBuilder("{\n");
                // The signs of equality of neighbours that fit into a line stand below each other.
                foreach (var group in Neighbours(members))
                {
                    var width = group.Max(member => Text(member.Key, reference).Length);
                    foreach (var (key, value) in group)
                        file.Append(' ', depth + 2).Append(Text(key, reference).PadRight(width)).Append(" = ").Append(Expression(value, depth + 2, reference)).Append('\n');
                }

                return file.Append(' ', depth).Append('}').ToString();
            case JsonArray { Count: > 0 } items:
                var list = new StringBuilder("[\n");
                foreach (var item in items)
                    list.Append(' ', depth + 2).Append(Expression(item, depth + 2, reference)).Append(",\n");
                return list.Append(' ', depth).Append(']').ToString();
            case JsonValue value when value.TryGetValue<string>(out var text):
                return Text(text, reference);
            default:
                return node is JsonObject ? "{}" : node is JsonArray ? "[]" : node?.ToJsonString() ?? "null";
        }
    }

    /// <summary>A string with its references as templates; a reference alone as an expression of its own.</summary>
    public static string Text(string marked, Func<OpenReference, string> reference)
    {
        if (OpenReference.In(marked).ToArray() is [var only] && OpenReference.Write(marked, static text => text, static _ => "").Length == 0)
            return reference(only);
        return $"\"{OpenReference.Write(marked, Literal, part => $"${{{reference(part)}}}")}\"";
    }

    private static string Literal(string text)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"': written.Append("\\\""); break;
                case '\\': written.Append("\\\\"); break;
                case '\n': written.Append("\\n"); break;
                case '\r': written.Append("\\r"); break;
                case '\t': written.Append("\\t"); break;
                case '$' or '%' when i + 1 < text.Length && text[i + 1] == '{': written.Append(text[i], 2); break;
                case < ' ': written.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)); break;
                default: written.Append(text[i]); break;
            }
        }

        return written.ToString();
    }

    private static IEnumerable<List<KeyValuePair<string, JsonNode?>>> Neighbours(JsonObject members)
    {
        var group = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var member in members)
        {
            var isBlock = member.Value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };
            if (isBlock && group.Count > 0)
            {
                yield return group;
                group = [];
            }

            group.Add(member);
            if (!isBlock)
                continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0)
            yield return group;
    }
}
