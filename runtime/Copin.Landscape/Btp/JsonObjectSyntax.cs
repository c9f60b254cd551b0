namespace Copin.Model;

/// <summary>Where a text stops being a JSON object.</summary>
/// <param name="Message">What is wrong and what belongs there.</param>
/// <param name="Position">The index of the character at fault; the text's length where it ends too early.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public sealed record JsonFault(string Message, int Position, int Line, int Column);

/// <summary>Checks that a text is one JSON object: strictly as RFC 8259, without comments and trailing commas, at most 64 levels deep.</summary>
/// <remarks>
/// <see cref="Text.Blank"/>, which stands for a reference, counts as text inside a string and as a whole value outside. The depth is that of
/// <c>System.Text.Json</c>, which reads the text at run time. No recursion: a text of ten thousand brackets must not end the compiler's process.
/// </remarks>
public static class JsonObjectSyntax
{
    private const int MaxDepth = 64;

    /// <summary>The first fault; null where the text is a JSON object. Linear in the text's length, never throws.</summary>
    public static JsonFault? FindFault(string text) => new Checker(text).Check();

    private struct Checker(string text)
    {
        private readonly Stack<char> _open = new();
        private int _position;

        private readonly char Current => _position < text.Length ? text[_position] : '\0';

        public JsonFault? Check()
        {
            SkipSpace();
            if (Current != '{')
                return Fault("it must begin with '{'");
            var expectsValue = true;
            while (true)
            {
                SkipSpace();
                if (expectsValue)
                {
                    if (Value(out var isOpened) is { } fault)
                        return fault;
                    if (isOpened)
                    {
                        SkipSpace();
                        var closing = _open.Peek();
                        if (Current == closing)
                            expectsValue = false;
                        else if (closing == '}' && Key() is { } keyFault)
                            return keyFault;
                        continue;
                    }
                }

                expectsValue = false;
                SkipSpace();
                if (_open.Count == 0)
                    return _position < text.Length ? Fault("nothing may follow the object's closing '}'") : null;
                if (Current == _open.Peek())
                {
                    _open.Pop();
                    _position++;
                }
                else if (Current == ',')
                {
                    _position++;
                    SkipSpace();
                    if (_open.Peek() == '}' && Key() is { } fault)
                        return fault;
                    expectsValue = true;
                }
                else
                {
                    return Fault($"',' or '{_open.Peek()}' is missing");
                }
            }
        }

        private JsonFault? Key()
        {
            if (Current != '"')
                return Fault(Current == '}' ? "a comma must not stand before '}'" : "a name in double quotes is missing");
            if (String() is { } fault)
                return fault;
            SkipSpace();
            if (Current != ':')
                return Fault("':' is missing behind the name");
            _position++;
            return null;
        }

        private JsonFault? Value(out bool isOpened)
        {
            isOpened = Current is '{' or '[';
            if (isOpened)
            {
                if (_open.Count == MaxDepth)
                    return Fault($"it is nested deeper than {MaxDepth} levels");
                _open.Push(Current == '{' ? '}' : ']');
                _position++;
                return null;
            }

            switch (Current)
            {
                case '"':
                    return String();
                case Text.Blank:
                    _position++;
                    return null;
                case '-' or (>= '0' and <= '9'):
                    return Number();
                case ']' when _open.Peek() == ']':
                    return Fault("a comma must not stand before ']'");
                default:
                    foreach (var word in new[] { "true", "false", "null" })
                    {
                        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
                            continue;
                        _position += word.Length;
                        return null;
                    }

                    return Fault("a value is missing: text in double quotes, a number, true, false, null, an object or a list");
            }
        }

        private JsonFault? String()
        {
            for (_position++; _position < text.Length; _position++)
            {
                switch (text[_position])
                {
                    case '"':
                        _position++;
                        return null;
                    case < ' ':
                        return Fault("a control character or line break in a text must be escaped, as in '\\n'");
                    case '\\' when _position + 1 < text.Length && "\"\\/bfnrt".IndexOf(text[_position + 1]) >= 0:
                        _position++;
                        break;
                    case '\\' when _position + 5 < text.Length && text[_position + 1] == 'u' && IsHexDigit(text[_position + 2]) && IsHexDigit(text[_position + 3]) && IsHexDigit(text[_position + 4]) && IsHexDigit(text[_position + 5]):
                        _position += 5;
                        break;
                    case '\\':
                        return Fault("'\\' begins no escape; write '\\\\' for a backslash");
                }
            }

            return Fault("a text is not closed; '\"' is missing");
        }

        private JsonFault? Number()
        {
            if (Current == '-')
                _position++;
            if (Current == '0')
                _position++;
            else if (!Digits())
                return Fault("a digit is missing");
            if (Current == '.')
            {
                _position++;
                if (!Digits())
                    return Fault("a digit is missing behind the point");
            }

            if (Current is 'e' or 'E')
            {
                _position++;
                if (Current is '+' or '-')
                    _position++;
                if (!Digits())
                    return Fault("a digit is missing in the exponent");
            }

            return null;
        }

        private bool Digits()
        {
            var start = _position;
            while (Current is >= '0' and <= '9')
                _position++;
            return _position > start;
        }

        private void SkipSpace()
        {
            while (Current is ' ' or '\t' or '\n' or '\r')
                _position++;
        }

        private static bool IsHexDigit(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

        private readonly JsonFault Fault(string message)
        {
            var line = 1;
            var lineStart = 0;
            for (var i = 0; i < _position && i < text.Length; i++)
            {
                if (text[i] != '\n')
                    continue;
                line++;
                lineStart = i + 1;
            }

            return new JsonFault(message, Math.Min(_position, text.Length), line, _position - lineStart + 1);
        }
    }
}
