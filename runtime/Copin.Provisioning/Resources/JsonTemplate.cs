using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Fills references into a text that is JSON, so that no value can end the string that it stands in or add a member.</summary>
/// <remarks>In a string a value is written as JSON writes text (RFC 8259, section 7); elsewhere it must be a JSON value by itself.</remarks>
internal static class JsonTemplate
{
    /// <summary>Fills in a text's references.</summary>
    /// <param name="text">The text: JSON as soon as it is filled in.</param>
    /// <param name="fill">The value of a reference.</param>
    /// <exception cref="ResourceException">A value outside a string is no JSON value.</exception>
    public static Value Fill(Text text, Func<TemplatePart, Value> fill)
    {
        var filled = new StringBuilder();
        var unknown = new List<string>();
        bool isInString = false, isEscaped = false;
        foreach (var part in text.Parts)
        {
            if (!part.IsReference)
            {
                filled.Append(part.Literal);
                foreach (var character in part.Literal)
                {
                    isInString ^= character == '"' && !isEscaped;
                    isEscaped = isInString && character == '\\' && !isEscaped;
                }
            }
            else if (fill(part).Known is not { } value)
                unknown.Add(part.ToString());
            else if (isInString)
                filled.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value));
            else if (IsJson(value))
                filled.Append(value);
            else
                throw new ResourceException($"in Parameters, {part} stands outside quotation marks, so its value must be a JSON value");
        }

        return unknown.Count == 0 ? Value.Of(filled.ToString()) : Value.After(string.Join(", ", unknown.Distinct(StringComparer.Ordinal)));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
