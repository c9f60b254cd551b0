using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Adds to and removes from a list with commas, such as the arguments of an attribute, in the layout that it has.</summary>
internal static class SeparatedItems
{
    /// <summary>Adds items before an index; each gets a line of its own where the item beside it has.</summary>
    /// <param name="edits">Takes the edits.</param>
    /// <param name="document">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="list">The list.</param>
    /// <param name="opening">The parenthesis that opens it.</param>
    /// <param name="index">Where the items go.</param>
    /// <param name="items">The items' C#.</param>
    public static void Insert<T>(SolutionEdits edits, Document document, SourceText text, SeparatedSyntaxList<T> list, SyntaxToken opening, int index, IReadOnlyList<string> items)
        where T : SyntaxNode
    {
        if (list.Count == 0)
        {
            edits.Insert(document, opening.Span.End, string.Join(", ", items));
            return;
        }

        var neighbour = list[Math.Max(0, index - 1)];
        var isLined = list.Count > 1 && SourceLines.IsFirst(text, list[list.Count - 1].SpanStart);
        var gap = isLined ? SourceLines.BreakAt(text, neighbour.SpanStart) + SourceLines.IndentationAt(text, list[list.Count - 1].SpanStart) : " ";
        if (index < list.Count)
        {
            edits.Insert(document, list[index].SpanStart, string.Concat(items.Select(item => item + "," + gap)));
        }
        else if (isLined && SourceLines.IsLast(neighbour.GetLastToken()))
        {
            // A comment behind the last item stays behind it.
            edits.Insert(document, neighbour.Span.End, ",");
            edits.Insert(document, text.Lines.GetLineFromPosition(neighbour.Span.End).End, gap + string.Join("," + gap, items));
        }
        else
        {
            edits.Insert(document, neighbour.Span.End, string.Concat(items.Select(item => "," + gap + item)));
        }
    }

    /// <summary>Removes some of the items, but not all, with the commas that go with them.</summary>
    public static void Remove<T>(SolutionEdits edits, Document document, SeparatedSyntaxList<T> list, ISet<T> items)
        where T : SyntaxNode
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!items.Contains(list[i]))
                continue;
            var first = i;
            while (i + 1 < list.Count && items.Contains(list[i + 1]))
                i++;
            if (i + 1 < list.Count)
            {
                edits.Remove(document, TextSpan.FromBounds(list[first].SpanStart, list[i + 1].SpanStart));
            }
            else if (HasComment(list.GetSeparator(first - 1)))
            {
                // What is said behind the comma is said about the item before.
                edits.Remove(document, list.GetSeparator(first - 1).Span);
                edits.Remove(document, TextSpan.FromBounds(list[first].SpanStart, list[i].Span.End));
            }
            else
            {
                edits.Remove(document, TextSpan.FromBounds(list[first - 1].Span.End, list[i].Span.End));
            }
        }
    }

    private static bool HasComment(SyntaxToken separator) =>
        separator.TrailingTrivia.Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
