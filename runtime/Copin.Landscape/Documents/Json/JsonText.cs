using System.Globalization;
using System.Text;

namespace Copin.Documents;

/// <summary>Writes strings of JSON.</summary>
/// <remarks>Source: RFC 8259, section 7.</remarks>
public static class JsonText
{
    /// <summary>Characters as they stand between the quotes of a string.</summary>
    public static string Escape(string characters)
    {
        var escaped = new StringBuilder(characters.Length);
        foreach (var character in characters)
            if (character is '"' or '\\')
                escaped.Append('\\').Append(character);
            else if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029')
                escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        return escaped.ToString();
    }

    /// <summary>A string, with its quotes.</summary>
    public static string Quote(string characters) => $"\"{Escape(characters)}\"";
}
