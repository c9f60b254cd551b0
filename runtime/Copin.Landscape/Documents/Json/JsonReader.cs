using System.Text;

namespace Copin.Documents;

/// <summary>Reads JSON (RFC 8259, with comments and trailing commas) and remembers where everything stands.</summary>
/// <remarks>System.Text.Json is not there: the compiler loads this assembly, which must bring no other along. Reading ends at the first fault, with what was understood.</remarks>
internal sealed class JsonReader(string text)
{
    // As System.Text.Json: deeper than any file of ours, and no danger to the stack.
    private const int MostLevels = 64;

    private int _position;
    private DocumentFault? _fault;

    public JsonFile ReadFile()
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            _position = 1;
        SkipBlanks();
        if (_position >= text.Length)
            return new JsonFile(null, _fault ?? new DocumentFault("the file is empty; write an object: { }", new Stretch(0, text.Length)));
        var root = ReadValue(0);
        SkipBlanks();
        if (_fault is null && _position < text.Length)
            Fail("something follows the end of the value; remove it", RestOfLine(_position));
        return new JsonFile(root, _fault);
    }

    private JsonValue ReadValue(int level)
    {
        var start = _position;
        switch (Current)
        {
            case '{' or '[' when level >= MostLevels:
                Fail("this is nested more than 64 levels deep", new Stretch(start, 1));
                return Malformed(start);
            case '{':
                return ReadObject(level);
            case '[':
                return ReadArray(level);
            case '"':
                return ReadText();
            default:
                return ReadWord();
        }
    }

    private JsonValue ReadObject(int level)
    {
        var start = _position++;
        var members = new List<JsonMember>();
        while (_fault is null)
        {
            SkipBlanks();
            if (Current == '}' && _fault is null)
            {
                _position++;
                break;
            }

            if (_fault is null && Current != '"')
            {
                Fail(_position >= text.Length ? "the object is not closed; write '}'" : "a name in double quotes, or '}', must stand here", Here());
                break;
            }

            if (_fault is not null)
                break;
            var name = ReadText();
            if (_fault is not null)
                break;
            SkipBlanks();
            if (Current != ':')
            {
                Fail("':' and a value must follow the name", _position >= text.Length ? name.Stretch : Here());
                break;
            }

            _position++;
            SkipBlanks();
            members.Add(new JsonMember(name.Text, name.Stretch, ReadValue(level + 1)));
            if (!ReadSeparator('}'))
                break;
        }

        return new JsonValue(JsonKind.Object, "", Stretch.Between(start, _position)) { Members = members };
    }

    private JsonValue ReadArray(int level)
    {
        var start = _position++;
        var items = new List<JsonValue>();
        while (_fault is null)
        {
            SkipBlanks();
            if (Current == ']' && _fault is null)
            {
                _position++;
                break;
            }

            if (_fault is not null)
                break;
            items.Add(ReadValue(level + 1));
            if (!ReadSeparator(']'))
                break;
        }

        return new JsonValue(JsonKind.Array, "", Stretch.Between(start, _position)) { Items = items };
    }

    // Behind a value: a comma, or the bracket that the caller takes.
    private bool ReadSeparator(char closing)
    {
        if (_fault is not null)
            return false;
        var end = _position;
        SkipBlanks();
        if (_fault is null && Current == ',')
            _position++;
        else if (_fault is null && Current != closing)
            Fail(
                _position >= text.Length ? $"'{closing}' is missing at the end" : $"',' or '{closing}' must stand here",
                _position >= text.Length ? new Stretch(Math.Max(0, end - 1), Math.Min(1, end)) : Here());
        return _fault is null;
    }

    private JsonValue ReadText()
    {
        var start = _position++;
        StringBuilder? unescaped = null;
        var piece = _position;
        while (_position < text.Length)
        {
            var character = text[_position];
            if (character == '"')
            {
                var content = unescaped is null ? text.Substring(piece, _position - piece) : unescaped.Append(text, piece, _position - piece).ToString();
                _position++;
                return new JsonValue(JsonKind.Text, content, Stretch.Between(start, _position));
            }

            if (character is '\n' or '\r')
                break;
            if (character != '\\')
            {
                if (character < ' ')
                {
                    Fail("a control character must be written as an escape, such as \\t or \\u001F", new Stretch(_position, 1));
                    return Malformed(start);
                }

                _position++;
                continue;
            }

            (unescaped ??= new StringBuilder()).Append(text, piece, _position - piece);
            if (!ReadEscape(unescaped))
                return Malformed(start);
            piece = _position;
        }

        Fail("the text is not closed; write '\"' at its end", Stretch.Between(start, _position));
        return Malformed(start);
    }

    private bool ReadEscape(StringBuilder unescaped)
    {
        var escaped = _position + 1 < text.Length ? text[_position + 1] : '\0';
        if (escaped == 'u' && Hexadecimal(text, _position + 2) is { } code)
        {
            unescaped.Append(code);
            _position += 6;
            return true;
        }

        var index = "\"\\/bfnrt".IndexOf(escaped);
        if (index < 0 || escaped == '\0')
        {
            Fail("this is no escape; write '\\\\' for a backslash", Stretch.Between(_position, Math.Min(text.Length, _position + 2)));
            return false;
        }

        unescaped.Append("\"\\/\b\f\n\r\t"[index]);
        _position += 2;
        return true;
    }

    /// <summary>The character that four hexadecimal digits name; null where there are no four.</summary>
    internal static char? Hexadecimal(string text, int start)
    {
        if (start + 4 > text.Length)
            return null;
        var code = 0;
        for (var i = start; i < start + 4; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return null;
            code = (code * 16) + digit;
        }

        return (char)code;
    }

    private JsonValue ReadWord()
    {
        var start = _position;
        while (_position < text.Length && (char.IsLetterOrDigit(text[_position]) || text[_position] is '+' or '-' or '.' or '_'))
            _position++;
        var word = text.Substring(start, _position - start);
        JsonKind? kind = word switch
        {
            "true" or "false" => JsonKind.Flag,
            "null" => JsonKind.Null,
            _ when IsNumber(word) => JsonKind.Number,
            _ => null,
        };
        if (kind is { } known)
            return new JsonValue(known, word, Stretch.Between(start, _position));
        if (word.Length > 0)
            Fail("this is no JSON value; write a text in double quotes, a number, true, false, null, an object or an array", Stretch.Between(start, _position));
        else if (_position >= text.Length)
            Fail("a value is missing at the end", LastCharacter());
        else
            Fail("a value must stand here", Here());
        return Malformed(start);
    }

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
    private static bool IsNumber(string word)
    {
        var i = 0;
        if (i < word.Length && word[i] == '-')
            i++;
        var whole = Digits();
        if (whole == 0 || (whole > 1 && word[i - whole] == '0'))
            return false;
        if (i < word.Length && word[i] == '.')
        {
            i++;
            if (Digits() == 0)
                return false;
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-')
                i++;
            if (Digits() == 0)
                return false;
        }

        return i == word.Length;

        int Digits()
        {
            var from = i;
            while (i < word.Length && word[i] is >= '0' and <= '9')
                i++;
            return i - from;
        }
    }

    private void SkipBlanks()
    {
        while (_position < text.Length)
        {
            if (text[_position] is ' ' or '\t' or '\r' or '\n')
            {
                _position++;
            }
            else if (text[_position] == '/' && _position + 1 < text.Length && text[_position + 1] == '/')
            {
                _position = RestOfLine(_position).End;
            }
            else if (text[_position] == '/' && _position + 1 < text.Length && text[_position + 1] == '*')
            {
                var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                    Fail("the comment is not closed; write '*/'", RestOfLine(_position));
                _position = end < 0 ? text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private char Current => _position < text.Length ? text[_position] : '\0';

    private Stretch Here() => _position < text.Length ? new Stretch(_position, 1) : LastCharacter();

    // The end of a file is nothing that an editor could underline.
    private Stretch LastCharacter()
    {
        var last = text.Length;
        while (last > 0 && text[last - 1] is ' ' or '\t' or '\r' or '\n')
            last--;
        return last > 0 ? new Stretch(last - 1, 1) : new Stretch(0, text.Length);
    }

    private Stretch RestOfLine(int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return Stretch.Between(start, end < 0 ? text.Length : end);
    }

    private void Fail(string message, Stretch stretch) => _fault ??= new DocumentFault(message, stretch);

    private JsonValue Malformed(int start) => new(JsonKind.Malformed, "", Stretch.Between(start, _position));
}
