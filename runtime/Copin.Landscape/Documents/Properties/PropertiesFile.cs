using System.Text;

namespace Copin.Documents;

/// <summary>A Java properties file, as Cloud Integration writes <c>parameters.prop</c>.</summary>
/// <param name="Properties">The properties in the order of the file, repeated ones included.</param>
/// <param name="Faults">What is malformed in it.</param>
/// <remarks>
/// <c>#</c> and <c>!</c> begin comments; <c>=</c>, <c>:</c> or a blank ends a key; a backslash escapes a character, names one (<c>\u00E4</c>), or continues a line.
/// Source: Java SE API, <c>java.util.Properties.load</c>.
/// </remarks>
public sealed record PropertiesFile(IReadOnlyList<Property> Properties, IReadOnlyList<DocumentFault> Faults)
{
    /// <summary>Reads a file; linear in its length, never throws.</summary>
    public static PropertiesFile Read(string text)
    {
        var properties = new List<Property>();
        var faults = new List<DocumentFault>();
        for (var position = 0; position < text.Length;)
        {
            position = SkipBlanks(text, position);
            if (position >= text.Length)
                break;
            if (text[position] is '\n' or '\r')
                position++;
            else if (text[position] is '#' or '!')
                position = EndOfLine(text, position);
            else
                properties.Add(ReadProperty(text, ref position, faults));
        }

        return new PropertiesFile(properties, faults);
    }

    private static Property ReadProperty(string text, ref int position, List<DocumentFault> faults)
    {
        var (key, keyStretch) = ReadPart(text, ref position, faults, isKey: true);
        position = SkipBlanks(text, position);
        if (position < text.Length && text[position] is '=' or ':')
            position = SkipBlanks(text, position + 1);
        var (value, valueStretch) = ReadPart(text, ref position, faults, isKey: false);
        return new Property(key, keyStretch, value, valueStretch);
    }

    private static (string Text, Stretch Stretch) ReadPart(string text, ref int position, List<DocumentFault> faults, bool isKey)
    {
        var start = position;
        var unescaped = new StringBuilder();
        while (position < text.Length && text[position] is not ('\n' or '\r') && !(isKey && text[position] is '=' or ':' or ' ' or '\t' or '\f' && isKey))
        {
            if (text[position] != '\\')
            {
                unescaped.Append(text[position++]);
                continue;
            }

            var escaped = position + 1 < text.Length ? text[position + 1] : '\0';
            switch (escaped)
            {
                case '\0' when position + 1 >= text.Length:
                    position++;
                    break;
                case '\r' or '\n':
                    position += escaped == '\r' && position + 2 < text.Length && text[position + 2] == '\n' ? 3 : 2;
                    position = SkipBlanks(text, position);
                    break;
                case 'u' when JsonReader.Hexadecimal(text, position + 2) is { } code:
                    unescaped.Append(code);
                    position += 6;
                    break;
                case 'u':
                    faults.Add(new DocumentFault("'\\u' must be followed by four hexadecimal digits; write '\\\\' for a backslash", new Stretch(position, 2)));
                    position += 2;
                    break;
                default:
                    var index = "tnrf".IndexOf(escaped);
                    unescaped.Append(index >= 0 ? "\t\n\r\f"[index] : escaped);
                    position += 2;
                    break;
            }
        }

        return (unescaped.ToString(), Stretch.Between(start, position));
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\f' or '\uFEFF')
            position++;
        return position;
    }

    private static int EndOfLine(string text, int position)
    {
        var end = text.IndexOfAny(['\r', '\n'], position);
        return end < 0 ? text.Length : end;
    }
}

/// <summary>A property of a Java properties file.</summary>
/// <param name="Key">The key without escapes.</param>
/// <param name="KeyStretch">Where the key stands.</param>
/// <param name="Value">The value without escapes; empty where none is written.</param>
/// <param name="ValueStretch">Where the value stands.</param>
public sealed record Property(string Key, Stretch KeyStretch, string Value, Stretch ValueStretch)
{
    /// <summary>The key only: a value may be a secret.</summary>
    public override string ToString() => Key;
}
