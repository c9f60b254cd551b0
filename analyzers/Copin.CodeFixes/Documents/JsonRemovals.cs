using Copin.Documents;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Members of one object, or items of one array, that are removed all together: none may leave its comma behind, and none may take another's along.</summary>
internal static class JsonRemovals
{
    /// <summary>The stretches to remove.</summary>
    /// <param name="owner">The object or array.</param>
    /// <param name="removed">The indices of the parts.</param>
    /// <param name="blanks">What stands between them.</param>
    public static IEnumerable<TextSpan> Spans(JsonValue owner, ISet<int> removed, JsonBlanks blanks)
    {
        var spans = owner.Kind == JsonKind.Object ? owner.Members.Select(JsonPart.SpanOf).ToArray() : owner.Items.Select(JsonPart.SpanOf).ToArray();
        var kept = -1;
        for (var i = 0; i < spans.Length; i++)
        {
            if (!removed.Contains(i))
            {
                kept = i;
                continue;
            }

            var comma = blanks.CommaBehind(spans[i].End);
            var next = i + 1 < spans.Length ? spans[i + 1].Start : -1;
            yield return WithSurroundings(spans[i], comma < 0 ? spans[i].End : comma + 1, next, blanks);
            // The last one of all had no comma, so neither has the one that is the last now.
            if (i == spans.Length - 1 && comma < 0 && kept >= 0 && blanks.CommaBehind(spans[kept].End) is >= 0 and var separator)
                yield return new TextSpan(separator, 1);
        }
    }

    // With its line, where it has one to itself; the comment behind it speaks of it.
    private static TextSpan WithSurroundings(TextSpan part, int end, int next, JsonBlanks blanks)
    {
        var lineEnd = blanks.EndOfRemarks(end);
        if (SourceLines.IsFirst(blanks.Text, part.Start) && blanks.IsLineEnd(lineEnd))
            return TextSpan.FromBounds(blanks.Text.Lines.GetLineFromPosition(part.Start).Start, blanks.Text.Lines.GetLineFromPosition(lineEnd).EndIncludingLineBreak);
        return next >= 0 && blanks.IsSameLine(end, next)
            ? TextSpan.FromBounds(part.Start, blanks.SkipBlanks(end))
            : TextSpan.FromBounds(blanks.SkipBlanksBack(part.Start), end);
    }
}
