using Copin.Documents;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Members that are added to an object, or items to an array, behind the last and in the layout that it has.</summary>
/// <param name="owner">The object or array.</param>
/// <param name="isRoot">Whether it is the file's own value, whose members get a line each.</param>
internal sealed class JsonAdditions(JsonValue owner, bool isRoot)
{
    private readonly List<string> _parts = [];
    // As the configuration of .NET reads names.
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a member, <c>"Name": value</c>, or an item; one of a name that is added already is passed over.</summary>
    public void Add(string part)
    {
        var colon = part.IndexOf("\": ", StringComparison.Ordinal);
        if (_names.Add(owner.Kind == JsonKind.Object && colon > 0 ? part.Substring(0, colon) : part))
            _parts.Add(part);
    }

    /// <summary>The changes.</summary>
    public IEnumerable<TextChange> Changes(JsonBlanks blanks)
    {
        var spans = owner.Kind == JsonKind.Object ? owner.Members.Select(JsonPart.SpanOf).ToArray() : owner.Items.Select(JsonPart.SpanOf).ToArray();
        return spans.Length == 0 ? [IntoEmpty(blanks)] : BehindLast(spans[spans.Length - 1], blanks);
    }

    private TextChange IntoEmpty(JsonBlanks blanks)
    {
        var (open, close) = (owner.Stretch.Start, owner.Stretch.End - 1);
        var start = blanks.EndOfRemarks(open + 1);
        var indentation = SourceLines.IndentationAt(blanks.Text, open);
        var gap = SourceLines.BreakAt(blanks.Text, open) + indentation + Step(blanks);
        if (!blanks.IsSameLine(open, close))
            return new TextChange(new TextSpan(start, 0), gap + string.Join("," + gap, _parts));
        return new TextChange(
            TextSpan.FromBounds(start, close),
            isRoot ? gap + string.Join("," + gap, _parts) + SourceLines.BreakAt(blanks.Text, open) + indentation : " " + string.Join(", ", _parts) + " ");
    }

    private IEnumerable<TextChange> BehindLast(TextSpan last, JsonBlanks blanks)
    {
        var comma = blanks.CommaBehind(last.End);
        var end = comma < 0 ? last.End : comma + 1;
        // A comment behind the last stays behind it.
        var remarks = blanks.EndOfRemarks(end);
        var isLined = SourceLines.IsFirst(blanks.Text, last.Start) && !blanks.IsSameLine(end, owner.Stretch.End - 1);
        var gap = isLined ? SourceLines.BreakAt(blanks.Text, last.Start) + SourceLines.IndentationAt(blanks.Text, last.Start) : " ";
        if (comma < 0)
            yield return new TextChange(new TextSpan(last.End, 0), ",");
        yield return new TextChange(
            new TextSpan(isLined || !blanks.IsLineEnd(remarks) ? remarks : end, 0), gap + string.Join("," + gap, _parts) + (comma < 0 ? "" : ","));
    }

    // How much deeper a member stands than its object, as the file shows elsewhere.
    private static string Step(JsonBlanks blanks)
    {
        foreach (var line in blanks.Text.Lines)
            if (SourceLines.IndentationAt(blanks.Text, line.Start) is { Length: > 0 } indentation)
                return indentation;
        return "  ";
    }
}
