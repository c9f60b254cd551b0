using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.OData;

/// <summary>
/// The part of <c>$filter</c> that SAP's clients use: comparisons, <c>in</c>/<c>notin</c>, <c>and</c>, <c>or</c>, <c>not</c>, parentheses,
/// <c>startswith</c>, <c>endswith</c>, <c>contains</c>, <c>substringof</c>; also the Service Manager's <c>fieldQuery</c>, which is a subset of it.
/// </summary>
internal sealed class ODataFilter
{
    private readonly string _text;
    private int _position;

    private ODataFilter(string text) => _text = text;

    /// <exception cref="FormatException">The expression is not understood; the message names the position.</exception>
    public static Func<JsonObject, bool> Parse(string text)
    {
        var parser = new ODataFilter(text);
        Func<JsonObject, bool> filter = parser.Or();
        parser.Blanks();
        return parser._position == text.Length ? filter : throw parser.Error();
    }

    private Func<JsonObject, bool> Or()
    {
        Func<JsonObject, bool> left = And();
        while (Word("or"))
        {
            Func<JsonObject, bool> first = left, second = And();
            left = entity => first(entity) || second(entity);
        }

        return left;
    }

    private Func<JsonObject, bool> And()
    {
        Func<JsonObject, bool> left = Unary();
        while (Word("and"))
        {
            Func<JsonObject, bool> first = left, second = Unary();
            left = entity => first(entity) && second(entity);
        }

        return left;
    }

    private Func<JsonObject, bool> Unary()
    {
        if (Word("not"))
        {
            Func<JsonObject, bool> inner = Unary();
            return entity => !inner(entity);
        }

        if (Char('('))
        {
            Func<JsonObject, bool> inner = Or();
            return Char(')') ? inner : throw Error();
        }

        string name = Name();
        return Char('(') ? Function(name) : Comparison(name);
    }

    private Func<JsonObject, bool> Function(string name)
    {
        bool reversed = name == "substringof";
        string? literal = reversed ? Literal() : null;
        string? path = reversed ? null : Name();
        if (!Char(','))
        {
            throw Error();
        }

        path ??= Name();
        literal ??= Literal();
        if (!Char(')'))
        {
            throw Error();
        }

        bool expected = !Word("eq") || Literal() == "true";
        Func<string, bool> test = name switch
        {
            "startswith" => value => value.StartsWith(literal, StringComparison.Ordinal),
            "endswith" => value => value.EndsWith(literal, StringComparison.Ordinal),
            "contains" or "substringof" => value => value.Contains(literal, StringComparison.Ordinal),
            _ => throw Error(),
        };
        return entity => test(Value(entity, path) ?? "") == expected;
    }

    private Func<JsonObject, bool> Comparison(string path)
    {
        string op = Name();
        if (op is "in" or "notin")
        {
            if (!Char('('))
            {
                throw Error();
            }

            var values = new HashSet<string>(StringComparer.Ordinal);
            do
            {
                values.Add(Literal());
            }
            while (Char(','));
            if (!Char(')'))
            {
                throw Error();
            }

            return entity => values.Contains(Value(entity, path) ?? "") == (op == "in");
        }

        string literal = Literal();
        return op switch
        {
            "eq" => entity => Same(Value(entity, path), literal),
            "ne" => entity => !Same(Value(entity, path), literal),
            "en" => entity => Value(entity, path) is null or "" || Same(Value(entity, path), literal),
            "contains" => entity => (Value(entity, path) ?? "").Contains(literal, StringComparison.Ordinal),
            "gt" => entity => Order(Value(entity, path), literal) > 0,
            "ge" => entity => Order(Value(entity, path), literal) >= 0,
            "lt" => entity => Order(Value(entity, path), literal) < 0,
            "le" => entity => Order(Value(entity, path), literal) <= 0,
            _ => throw Error(),
        };
    }

    private static bool Same(string? value, string literal) =>
        value == literal
        || (value is not null && Guid.TryParse(value, out Guid left) && Guid.TryParse(literal, out Guid right) && left == right);

    private static int Order(string? value, string literal) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal left)
        && decimal.TryParse(literal, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal right)
            ? left.CompareTo(right)
            : string.CompareOrdinal(value, literal);

    private static string? Value(JsonObject entity, string path)
    {
        JsonNode? node = entity;
        foreach (string step in path.Split('/'))
        {
            node = (node as JsonObject)?[step];
        }

        return node is null ? null : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
    }

    private string Literal()
    {
        Blanks();
        foreach (string prefix in (ReadOnlySpan<string>)["guid'", "datetime'"])
        {
            if (_text.AsSpan(_position).StartsWith(prefix, StringComparison.Ordinal))
            {
                _position += prefix.Length - 1;
            }
        }

        if (_position < _text.Length && _text[_position] == '\'')
        {
            return ODataLiteral.ReadQuoted(_text, ref _position) ?? throw Error();
        }

        int start = _position;
        while (_position < _text.Length && _text[_position] is not (' ' or ')' or ','))
        {
            _position++;
        }

        return _position > start ? _text[start.._position] : throw Error();
    }

    private string Name()
    {
        Blanks();
        int start = _position;
        while (_position < _text.Length && (char.IsAsciiLetterOrDigit(_text[_position]) || _text[_position] is '_' or '/' or '.'))
        {
            _position++;
        }

        return _position > start ? _text[start.._position] : throw Error();
    }

    private bool Word(string word)
    {
        int start = _position;
        Blanks();
        int end = _position + word.Length;
        if (_text.AsSpan(_position).StartsWith(word, StringComparison.Ordinal) && end < _text.Length && _text[end] is ' ' or '(')
        {
            _position = end;
            return true;
        }

        _position = start;
        return false;
    }

    private bool Char(char expected)
    {
        Blanks();
        if (_position < _text.Length && _text[_position] == expected)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void Blanks()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private FormatException Error() => new(string.Create(CultureInfo.InvariantCulture, $"Invalid filter expression at position {_position + 1}"));
}
