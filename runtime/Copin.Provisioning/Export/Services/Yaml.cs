using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Copin.Provisioning.Export;

/// <summary>Writes JSON as YAML in block style. What could be read as anything but a text stands in double quotation marks, which YAML reads as JSON does.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document without its <c>---</c>.</summary>
    /// <param name="document">The document: an object or array that is not empty.</param>
    public static string Write(JsonNode document)
    {
        var file = new StringBuilder();
        Write(file, document, 0);
        return file.ToString();
    }

    private static void Write(StringBuilder file, JsonNode node, int depth)
    {
        if (node is JsonObject members)
        {
            var isFirst = true;
            foreach (var (key, value) in members)
            {
                // The first member of an object in a list stands behind the list's hyphen.
                if (!isFirst || file.Length == 0 || file[^1] == '\n')
                    file.Append(' ', depth);
                isFirst = false;
                file.Append(Scalar(key)).Append(':');
                WriteValue(file, value, depth, isMember: true);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                file.Append(' ', depth).Append('-');
                WriteValue(file, item, depth, isMember: false);
            }
        }
    }

    private static void WriteValue(StringBuilder file, JsonNode? value, int depth, bool isMember)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 }:
                file.Append(isMember ? '\n' : ' ');
                Write(file, value, depth + 2);
                break;
            case JsonArray { Count: > 0 }:
                file.Append('\n');
                Write(file, value, isMember ? depth : depth + 2);
                break;
            case JsonObject:
                file.Append(" {}\n");
                break;
            case JsonArray:
                file.Append(" []\n");
                break;
            case JsonValue text when text.TryGetValue<string>(out var characters):
                file.Append(' ').Append(Scalar(characters)).Append('\n');
                break;
            default:
                file.Append(' ').Append(value?.ToJsonString() ?? "null").Append('\n');
                break;
        }
    }

    private static string Scalar(string text) => IsPlain(text) ? text : JsonSerializer.Serialize(text, Quoted);

    // Words that some readers take for truth values or null are no plain texts.
    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '/')
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");
}
