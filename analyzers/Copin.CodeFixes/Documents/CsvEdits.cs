using Copin.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Edits of a file of comma-separated values.</summary>
/// <inheritdoc/>
internal sealed class CsvEdits(TextDocument document, SourceText text, CsvFile file) : DocumentEdits(document, text)
{
    private static readonly char[] Special = ['"', ',', '\r', '\n'];

    /// <inheritdoc/>
    public override void Replace(TextSpan span, string characters)
    {
        if (CellAt(span) is not var (_, cell))
            return;
        // Within a cell, only what needs no quotes; a whole one keeps the blanks around it.
        if (SpanOf(cell.Stretch) != span)
        {
            if (characters.IndexOfAny(Special) < 0)
                Change(span, characters);
            return;
        }

        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        Change(TextSpan.FromBounds(start, end), characters.IndexOfAny(Special) < 0 ? characters : $"\"{characters.Replace("\"", "\"\"")}\"");
    }

    /// <inheritdoc/>
    public override bool Remove(TextSpan span)
    {
        if (CellAt(span) is not var (row, _))
            return false;
        RemoveLines(row.Stretch.Start, row.Stretch.End);
        return true;
    }

    private (CsvRow Row, CsvCell Cell)? CellAt(TextSpan span)
    {
        var row = IndexOf(file.Rows, span, each => SpanOf(each.Stretch));
        if (row < 0)
            return null;
        var cell = IndexOf(file.Rows[row].Cells, span, each => SpanOf(each.Stretch));
        return cell < 0 ? null : (file.Rows[row], file.Rows[row].Cells[cell]);
    }
}
