using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Writes characters into a string literal as its kind demands: regular, verbatim, raw, or the text of an interpolated one.</summary>
internal static class StringLiteral
{
    /// <summary>Whether a stretch lies between the quotes of a literal, or in one text of an interpolated string.</summary>
    public static bool IsInside(SyntaxToken token, TextSpan span) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
            span.Start > token.SpanStart && span.End < token.Span.End,
        SyntaxKind.InterpolatedStringTextToken => token.Span.Contains(span),
        _ => false,
    };

    /// <summary>The characters as they must be written instead of a stretch; null where this kind of literal cannot hold them.</summary>
    public static string? Write(SyntaxToken token, TextSpan span, string content)
    {
        var isInterpolated = token.IsKind(SyntaxKind.InterpolatedStringTextToken);
        var kind = isInterpolated && token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated ? interpolated.StringStartToken.Kind() : token.Kind();
        var written = kind switch
        {
            SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) => content.Replace("\"", "\"\""),
            SyntaxKind.StringLiteralToken => Escape(content),
            SyntaxKind.InterpolatedStringStartToken => DoubleBraces(Escape(content)),
            SyntaxKind.InterpolatedVerbatimStringStartToken => DoubleBraces(content.Replace("\"", "\"\"")),
            _ => content,
        };
        return IsWellFormed(token, span, written) ? written : null;
    }

    // A raw literal ends where its quotes do, and an interpolated raw one may take no braces: the compiler's own parser says whether it still is one literal.
    private static bool IsWellFormed(SyntaxToken token, TextSpan span, string written)
    {
        var whole = token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? token.Parent!.Parent! : token.Parent!;
        var text = whole.ToString();
        var before = text.Substring(0, span.Start - whole.SpanStart);
        var after = text.Substring(span.End - whole.SpanStart);
        var parsed = SyntaxFactory.ParseExpression(before + written + after);
        return !parsed.ContainsDiagnostics && parsed.Kind() == whole.Kind() && parsed.Span.Length == before.Length + written.Length + after.Length
            && (whole is not InterpolatedStringExpressionSyntax interpolated || Interpolations(parsed) == Interpolations(interpolated));
    }

    private static int Interpolations(SyntaxNode interpolated) => ((InterpolatedStringExpressionSyntax)interpolated).Contents.Count(content => content is InterpolationSyntax);

    private static string DoubleBraces(string text) => text.Replace("{", "{{").Replace("}", "}}");

    private static string Escape(string content)
    {
        var escaped = new StringBuilder(content.Length);
        foreach (var character in content)
            if (character is '"' or '\\')
                escaped.Append('\\').Append(character);
            else if (char.IsControl(character) || character is '\u2028' or '\u2029')
                escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        return escaped.ToString();
    }
}
