using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Analyzers;

/// <summary>Maps a stretch of a constant string's value back to the characters in source that make it.</summary>
internal static class StringSpans
{
    /// <summary>The stretch of source, over all operands of a concatenation or interpolation that it touches; null where the value cannot be followed.</summary>
    /// <remarks>Of an operand that is no literal (a constant's name) it is the whole: that is what can be changed here.</remarks>
    public static Location? Locate(ExpressionSyntax expression, int start, int length, Compilation compilation, CancellationToken cancellationToken)
    {
        if (length <= 0 || start < 0)
            return null;
        TextSpan? covered = null;
        var position = 0;
        foreach (var operand in Operands(expression))
        {
            if (position >= start + length)
                break;
            if (ValueOf(operand, compilation, cancellationToken) is not { } value)
                return null;
            var from = Math.Max(0, start - position);
            var until = Math.Min(value.Length, start + length - position);
            if (from < until)
            {
                var piece = InOperand(operand, value, from, until - from);
                covered = covered is { } before ? TextSpan.FromBounds(before.Start, piece.End) : piece;
            }

            position += value.Length;
        }

        return covered is { } span && position >= start + length ? Location.Create(expression.SyntaxTree, span) : null;
    }

    // With a stack of its own: a concatenation of thousands of operands nests as deep.
    private static IEnumerable<SyntaxNode> Operands(ExpressionSyntax expression)
    {
        var rest = new Stack<SyntaxNode>();
        rest.Push(expression);
        while (rest.Count > 0)
            switch (rest.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    rest.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    rest.Push(sum.Right);
                    rest.Push(sum.Left);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    for (var i = interpolated.Contents.Count - 1; i >= 0; i--)
                        rest.Push(interpolated.Contents[i]);
                    break;
                case { } operand:
                    yield return operand;
                    break;
            }
    }

    private static TextSpan InOperand(SyntaxNode operand, string value, int start, int length)
    {
        var token = operand switch
        {
            LiteralExpressionSyntax literal => literal.Token,
            InterpolatedStringTextSyntax text => text.TextToken,
            _ => default,
        };
        return LiteralCharacters.Find(token, value, start, length) is { } inToken
            ? new TextSpan(token.SpanStart + inToken.Start, inToken.Length)
            : operand.Span;
    }

    private static string? ValueOf(SyntaxNode operand, Compilation compilation, CancellationToken cancellationToken) => operand switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringTextSyntax text => LiteralCharacters.ValueOf(text),
        InterpolationSyntax interpolation => ConstantOf(interpolation.Expression, compilation, cancellationToken),
        ExpressionSyntax expression => ConstantOf(expression, compilation, cancellationToken),
        _ => null,
    };

#pragma warning disable RS1030 // Only where a finding lies behind a constant's name: the reading of symbols does not keep the operands.
    private static string? ConstantOf(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value as string;
#pragma warning restore RS1030
}
