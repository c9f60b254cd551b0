using System.Text;

namespace Copin.Documents;

/// <summary>A file of comma-separated values (RFC 4180), with where each cell stands. Blank lines and lines that begin with <c>#</c> are passed over.</summary>
/// <param name="Rows">The rows, the heading among them.</param>
/// <param name="Fault">The first fault: a quoted cell that is not closed; null where there is none.</param>
public sealed record CsvFile(IReadOnlyList<CsvRow> Rows, DocumentFault? Fault)
{
    /// <summary>Reads a file; linear in its length, never throws.</summary>
    public static CsvFile Read(string text)
    {
        var rows = new List<CsvRow>();
        DocumentFault? fault = null;
        for (var position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; position < text.Length;)
        {
            if (text[position] is '\r' or '\n')
            {
                position++;
            }
            else if (text[position] == '#')
            {
                var end = text.IndexOfAny(['\r', '\n'], position);
                position = end < 0 ? text.Length : end;
            }
            else
            {
                rows.Add(ReadRow(text, ref position, ref fault));
            }
        }

        return new CsvFile(rows, fault);
    }

    private static CsvRow ReadRow(string text, ref int position, ref DocumentFault? fault)
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            cells.Add(position < text.Length && text[position] == '"' ? ReadQuoted(text, ref position, ref fault) : ReadPlain(text, ref position));
            if (position >= text.Length || text[position] != ',')
                return new CsvRow(cells);
            position++;
        }
    }

    private static CsvCell ReadPlain(string text, ref int position)
    {
        var start = position;
        var end = text.IndexOfAny([',', '\r', '\n'], position);
        position = end < 0 ? text.Length : end;
        return new CsvCell(text.Substring(start, position - start).Trim(), Stretch.Between(start, position));
    }

    private static CsvCell ReadQuoted(string text, ref int position, ref DocumentFault? fault)
    {
        var start = position++;
        var content = new StringBuilder();
        while (position < text.Length)
        {
            if (text[position] != '"')
            {
                content.Append(text[position++]);
            }
            else if (position + 1 < text.Length && text[position + 1] == '"')
            {
                content.Append('"');
                position += 2;
            }
            else
            {
                position++;
                var rest = text.IndexOfAny([',', '\r', '\n'], position);
                rest = rest < 0 ? text.Length : rest;
                if (text.Substring(position, rest - position).Trim().Length > 0)
                    fault ??= new DocumentFault("something follows the closing quote; double a quote that belongs to the text", Stretch.Between(position, rest));
                position = rest;
                return new CsvCell(content.ToString(), Stretch.Between(start, position));
            }
        }

        fault ??= new DocumentFault("the quoted text is not closed; write '\"' at its end", new Stretch(start, 1));
        return new CsvCell(content.ToString(), Stretch.Between(start, position));
    }
}

/// <summary>A row; it has one cell at least.</summary>
/// <param name="Cells">Its cells.</param>
public sealed record CsvRow(IReadOnlyList<CsvCell> Cells)
{
    /// <summary>Where it stands.</summary>
    public Stretch Stretch => Stretch.Between(Cells[0].Stretch.Start, Cells[Cells.Count - 1].Stretch.End);
}

/// <summary>A cell.</summary>
/// <param name="Text">What it holds, without quotes and outer blanks.</param>
/// <param name="Stretch">Where it stands, with its quotes.</param>
public readonly record struct CsvCell(string Text, Stretch Stretch);
