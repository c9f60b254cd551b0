using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Analyzers;

/// <summary>A constant string as it is written: maps a stretch of its value back to the characters in source that make it.</summary>
internal sealed class ConstantString
{
    private readonly List<Operand> _operands = [];
    private readonly ExpressionSyntax _expression;

    private ConstantString(ExpressionSyntax expression) => _expression = expression;

    /// <summary>Takes a string apart into the operands of its concatenation or interpolation; null where one has no constant value.</summary>
    public static ConstantString? Read(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken)
    {
        var read = new ConstantString(expression);
        var start = 0;
        foreach (var node in OperandsOf(expression))
        {
            if (ValueOf(node, compilation, cancellationToken) is not { } value)
                return null;
            read._operands.Add(new Operand(node, start, value.Length));
            start += value.Length;
        }

        return read;
    }

    /// <summary>The stretch of source, over all operands that it touches; null where it is empty or reaches beyond the value.</summary>
    /// <remarks>Of an operand that is no literal (a constant's name) it is the whole: that is what can be changed here.</remarks>
    public Location? Locate(int start, int length)
    {
        if (length <= 0 || start < 0)
            return null;
        TextSpan? covered = null;
        for (var i = FirstAt(start); i < _operands.Count && _operands[i].Start < start + length; i++)
        {
            var from = Math.Max(0, start - _operands[i].Start);
            var until = Math.Min(_operands[i].Length, start + length - _operands[i].Start);
            if (from >= until)
                continue;
            var piece = _operands[i].SpanOf(from, until - from);
            covered = covered is { } before ? TextSpan.FromBounds(before.Start, piece.End) : piece;
        }

        var last = _operands[_operands.Count - 1];
        return covered is { } span && start + length <= last.Start + last.Length ? Location.Create(_expression.SyntaxTree, span) : null;
    }

    private int FirstAt(int position)
    {
        int low = 0, high = _operands.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_operands[middle].Start + _operands[middle].Length <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // With a stack of its own: a concatenation of thousands of operands nests as deep.
    private static IEnumerable<SyntaxNode> OperandsOf(ExpressionSyntax expression)
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
                case InterpolatedStringExpressionSyntax { Contents.Count: > 0 } interpolated:
                    for (var i = interpolated.Contents.Count - 1; i >= 0; i--)
                        rest.Push(interpolated.Contents[i]);
                    break;
                case { } operand:
                    yield return operand;
                    break;
            }
    }

    private static string? ValueOf(SyntaxNode operand, Compilation compilation, CancellationToken cancellationToken) => operand switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringTextSyntax text => LiteralCharacters.ValueOf(text),
        InterpolationSyntax interpolation => ConstantOf(interpolation.Expression, compilation, cancellationToken),
        ExpressionSyntax expression => ConstantOf(expression, compilation, cancellationToken),
        _ => null,
    };

#pragma warning disable RS1030 // Only where a finding lies in a text with a constant's name: the reading of symbols does not keep the operands.
    private static string? ConstantOf(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value as string;
#pragma warning restore RS1030

    private sealed class Operand(SyntaxNode node, int start, int length)
    {
        private IReadOnlyList<TextSpan>? _characters;

        public int Start { get; } = start;

        public int Length { get; } = length;

        public TextSpan SpanOf(int from, int count)
        {
            var characters = _characters ??= Characters();
            return characters.Count == Length ? TextSpan.FromBounds(characters[from].Start, characters[from + count - 1].End) : node.Span;
        }

        private IReadOnlyList<TextSpan> Characters() => node switch
        {
            LiteralExpressionSyntax literal => LiteralCharacters.Of(literal.Token),
            InterpolatedStringTextSyntax text => LiteralCharacters.Of(text.TextToken),
            _ => [],
        };
    }
}
