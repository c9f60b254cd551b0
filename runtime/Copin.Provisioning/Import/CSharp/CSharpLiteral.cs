using System.Globalization;
using System.Text;

namespace Copin.Provisioning.Import.CSharp;

/// <summary>Texts as C# string literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>A text as a declaration's string: its braces doubled, since single ones hold references.</summary>
    public static string OfDeclared(string text) => Of(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>A text as it is: raw where that spares escapes, so that JSON and XML stay readable.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\\') >= 0 && IsPlain(text) && !text.Contains("\"\"\"", StringComparison.Ordinal) && text[0] != '"' && text[^1] != '"')
            return $"\"\"\"{text}\"\"\"";
        var literal = new StringBuilder("\"");
        foreach (var character in text)
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsPlain(character) => character.ToString(),
                _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            });
        return literal.Append('"').ToString();
    }

    /// <summary>A text within a comment of one line.</summary>
    public static string InComment(string text) => string.Concat(text.Select(character => IsPlain(character) ? character : ' '));

    private static bool IsPlain(string text) => text.All(IsPlain);

    // Line separators end a literal and a comment; what cannot be seen would only mislead.
    private static bool IsPlain(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
