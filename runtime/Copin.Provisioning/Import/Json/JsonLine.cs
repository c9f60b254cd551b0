using System.Text;
using System.Text.Json;
using Copin.Documents;
using Copin.Model;
using Copin.Rules;

namespace Copin.Provisioning.Import.Json;

/// <summary>A JSON value on one line, for comments. What is or looks like a secret is left out.</summary>
internal static class JsonLine
{
    private const string LeftOut = "\"(a secret, left out)\"";

    public static string Write(JsonMember member)
    {
        var line = new StringBuilder();
        Write(line, member);
        return line.ToString();
    }

    /// <summary>An object or array without what is or looks like a secret.</summary>
    public static string Write(JsonValue value)
    {
        var line = new StringBuilder();
        Write(line, value);
        return line.ToString();
    }

    private static void Write(StringBuilder line, JsonMember member)
    {
        if (member.Value.Kind is JsonKind.Text or JsonKind.Number && (DestinationSpelling.IsSecret(member.Name) || SecretShapes.IsSecretName(member.Name)))
            line.Append(LeftOut);
        else
            Write(line, member.Value);
    }

    private static void Write(StringBuilder line, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                line.Append('{');
                for (var i = 0; i < value.Members.Count; i++)
                {
                    line.Append(i == 0 ? " " : ", ").Append(Quote(value.Members[i].Name)).Append(": ");
                    Write(line, value.Members[i]);
                }

                line.Append(" }");
                break;
            case JsonKind.Array:
                line.Append('[');
                for (var i = 0; i < value.Items.Count; i++)
                {
                    line.Append(i == 0 ? "" : ", ");
                    Write(line, value.Items[i]);
                }

                line.Append(']');
                break;
            case JsonKind.Text:
                line.Append(SecretShapes.Find(value.Text) is null ? Quote(value.Text) : LeftOut);
                break;
            default:
                line.Append(value.Text);
                break;
        }
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
