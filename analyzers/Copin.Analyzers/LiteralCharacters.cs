using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Analyzers;

/// <summary>Finds the characters of a string literal's token that make each character of its value: plain, verbatim, raw, and the texts of interpolated strings.</summary>
internal static class LiteralCharacters
{
    /// <summary>For each character of the value, the characters in the file that make it; empty where the token is none of these or is malformed.</summary>
    public static IReadOnlyList<TextSpan> Of(SyntaxToken token)
    {
        var text = token.Text;
        var spans = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) => Doubled(text, 2, text.Length - 1, doublesBraces: false),
            SyntaxKind.StringLiteralToken => Escaped(text, 1, text.Length - 1, doublesBraces: false),
            SyntaxKind.SingleLineRawStringLiteralToken => Copied(text, Quotes(text), text.Length - Quotes(text)),
            SyntaxKind.MultiLineRawStringLiteralToken => Unindented(text),
            SyntaxKind.InterpolatedStringTextToken => InInterpolation(token),
            _ => null,
        } ?? [];
        for (var i = 0; i < spans.Count; i++)
            spans[i] = new TextSpan(token.SpanStart + spans[i].Start, spans[i].Length);
        return spans;
    }

    /// <summary>The value of a text between interpolations; the compiler keeps doubled braces double in the token's.</summary>
    public static string ValueOf(InterpolatedStringTextSyntax text) => IsRaw(text.TextToken)
        ? text.TextToken.ValueText
        : text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    private static bool IsRaw(SyntaxToken token) => (token.Parent?.Parent as InterpolatedStringExpressionSyntax)?.StringStartToken.Kind()
        is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;

    private static List<TextSpan>? InInterpolation(SyntaxToken token)
    {
        var text = token.Text;
        if (IsRaw(token))
            return string.Equals(text, token.ValueText, StringComparison.Ordinal) ? Copied(text, 0, text.Length) : null;
        return (token.Parent?.Parent as InterpolatedStringExpressionSyntax)?.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken) == true
            ? Doubled(text, 0, text.Length, doublesBraces: true)
            : Escaped(text, 0, text.Length, doublesBraces: true);
    }

    private static List<TextSpan>? Copied(string text, int from, int until)
    {
        if (until < from)
            return null;
        var spans = new List<TextSpan>(until - from);
        for (var i = from; i < until; i++)
            spans.Add(new TextSpan(i, 1));
        return spans;
    }

    private static List<TextSpan> Doubled(string text, int from, int until, bool doublesBraces)
    {
        var spans = new List<TextSpan>();
        for (var i = from; i < until; i++)
        {
            var isDoubled = i + 1 < until && text[i + 1] == text[i] && (text[i] == '"' || (doublesBraces && text[i] is '{' or '}'));
            spans.Add(new TextSpan(i, isDoubled ? 2 : 1));
            if (isDoubled)
                i++;
        }

        return spans;
    }

    private static List<TextSpan>? Escaped(string text, int from, int until, bool doublesBraces)
    {
        var spans = new List<TextSpan>();
        for (var i = from; i < until;)
        {
            var length = 1;
            var makes = 1;
            if (text[i] == '\\' && i + 1 < until)
            {
                length = text[i + 1] switch
                {
                    'x' => 2 + HexDigits(text, i + 2, Math.Min(until, i + 6)),
                    'u' => 6,
                    'U' => 10,
                    _ => 2,
                };
                if (i + length > until)
                    return null;
                if (text[i + 1] == 'U' && int.TryParse(text.Substring(i + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint) && codePoint > 0xFFFF)
                    makes = 2;
            }
            else if (doublesBraces && text[i] is '{' or '}' && i + 1 < until && text[i + 1] == text[i])
            {
                length = 2;
            }

            for (; makes > 0; makes--)
                spans.Add(new TextSpan(i, length));
            i += length;
        }

        return spans;
    }

    // Between the lines of the quotes; from each line the blanks that stand before the closing quotes are taken off.
    private static List<TextSpan>? Unindented(string text)
    {
        var quotes = Quotes(text);
        var first = text.IndexOf('\n') + 1;
        var last = text.LastIndexOf('\n');
        if (first <= 0 || last < first - 1)
            return null;
        var indentation = text.Length - quotes - last - 1;
        if (last > 0 && text[last - 1] == '\r')
            last--;
        var spans = new List<TextSpan>();
        for (var line = first; line <= last;)
        {
            var newline = text.IndexOf('\n', line);
            var next = newline < 0 ? text.Length : newline + 1;
            // A line of fewer blanks than the indentation is an empty one.
            var content = Math.Min(line + indentation, newline > line && text[newline - 1] == '\r' ? newline - 1 : newline);
            for (var i = content; i < Math.Min(next, last); i++)
                spans.Add(new TextSpan(i, 1));
            line = next;
        }

        return spans;
    }

    private static int Quotes(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] == '"')
            count++;
        return count;
    }

    private static int HexDigits(string text, int from, int until)
    {
        var count = 0;
        while (from + count < until && text[from + count] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            count++;
        return count;
    }
}
