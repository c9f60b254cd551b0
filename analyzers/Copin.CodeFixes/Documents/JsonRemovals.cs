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
        var done = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            if (!removed.Contains(i))
            {
                kept = i;
                continue;
            }

            var comma = blanks.CommaBehind(spans[i].End);
            var end = comma < 0 ? spans[i].End : comma + 1;
            var isLast = i == spans.Length - 1;
            var span = isLast && kept < 0 && !HasLines(spans[i], end, blanks)
                ? TextSpan.FromBounds(spans[i].Start, blanks.SkipBlanks(end))
                : WithSurroundings(spans[i], end, isLast ? -1 : spans[i + 1].Start, blanks);
            yield return TextSpan.FromBounds(Math.Max(done, span.Start), span.End);
            done = span.End;
            // The last one of all had no comma, so neither has the one that is the last now.
            if (isLast && comma < 0 && kept >= 0 && blanks.CommaBehind(spans[kept].End) is >= 0 and var separator)
                yield return new TextSpan(separator, 1);
        }
    }

    private static bool HasLines(TextSpan part, int end, JsonBlanks blanks) => SourceLines.IsFirst(blanks.Text, part.Start) && blanks.IsLineEnd(blanks.EndOfRemarks(end));

    // With its line, where it has one to itself; the comment behind it speaks of it.
    private static TextSpan WithSurroundings(TextSpan part, int end, int next, JsonBlanks blanks)
    {
        if (HasLines(part, end, blanks))
            return TextSpan.FromBounds(
                blanks.Text.Lines.GetLineFromPosition(part.Start).Start, blanks.Text.Lines.GetLineFromPosition(blanks.EndOfRemarks(end)).EndIncludingLineBreak);
        return next >= 0 && blanks.IsSameLine(end, next)
            ? TextSpan.FromBounds(part.Start, blanks.SkipBlanks(end))
            : TextSpan.FromBounds(blanks.SkipBlanksBack(part.Start), end);
    }
}
