using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Analyzers;

/// <summary>Maps a stretch of a string's value back to the characters in source that make it.</summary>
internal static class StringSpans
{
    /// <summary>
    /// The stretch inside a literal without escapes, or inside the operand of a concatenation that holds it; null where the value's characters are not the source's.
    /// </summary>
    public static Location? Locate(ExpressionSyntax expression, int start, int length, Compilation compilation, CancellationToken cancellationToken)
    {
        if (length <= 0)
            return null;
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Locate(parenthesized.Expression, start, length, compilation, cancellationToken);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                if (ValueOf(sum.Left, compilation, cancellationToken) is not { } left)
                    return null;
                if (start + length <= left.Length)
                    return Locate(sum.Left, start, length, compilation, cancellationToken);
                return start >= left.Length ? Locate(sum.Right, start - left.Length, length, compilation, cancellationToken) : null;
            case LiteralExpressionSyntax literal when literal.Token.Value is string value:
                return InLiteral(literal, value, start, length);
            default:
                // A constant of another name: the whole of it is what the user can change here.
                return expression.GetLocation();
        }
    }

    private static Location? InLiteral(LiteralExpressionSyntax literal, string value, int start, int length)
    {
        var opening = literal.Token.Text.IndexOf('"') + 1;
        while (opening < literal.Token.Text.Length && literal.Token.Text[opening] == '"' && literal.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            opening++;
        var isVerbatimCopy = opening + value.Length <= literal.Token.Text.Length
            && string.CompareOrdinal(literal.Token.Text, opening, value, 0, value.Length) == 0;
        return isVerbatimCopy && start + length <= value.Length
            ? Location.Create(literal.SyntaxTree, new TextSpan(literal.Token.SpanStart + opening + start, length))
            : null;
    }

    private static string? ValueOf(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ParenthesizedExpressionSyntax parenthesized => ValueOf(parenthesized.Expression, compilation, cancellationToken),
#pragma warning disable RS1030 // Only where a finding lies inside a concatenation: the reading of symbols does not keep the operands.
        _ => compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value as string,
#pragma warning restore RS1030
    };
}
