using System.Globalization;
using System.Text;

namespace Copin.Provisioning.Export;

/// <summary>Java properties files, as flows carry them and the Neo cockpit imports them.</summary>
internal static class JavaProperties
{
    /// <summary>The file, with one line for each property.</summary>
    public static string Write(IEnumerable<(string Name, string Value)> properties)
    {
        var file = new StringBuilder();
        foreach (var (name, value) in properties)
        {
            Escape(file, name, isKey: true);
            file.Append('=');
            Escape(file, value, isKey: false);
            file.Append('\n');
        }

        return file.ToString();
    }

    // As java.util.Properties writes: separators and comment signs everywhere, blanks in keys and at the beginning of values.
    private static void Escape(StringBuilder file, string text, bool isKey)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '\n': file.Append("\\n"); break;
                case '\r': file.Append("\\r"); break;
                case '\t': file.Append("\\t"); break;
                case '\f': file.Append("\\f"); break;
                case ' ' when isKey || i == 0: file.Append("\\ "); break;
                case '\\' or ':' or '=' or '#' or '!': file.Append('\\').Append(character); break;
                case < ' ' or > '~': file.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)); break;
                default: file.Append(character); break;
            }
        }
    }
}
