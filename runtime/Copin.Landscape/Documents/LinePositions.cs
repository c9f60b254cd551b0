namespace Copin.Documents;

/// <summary>From characters of a text to lines and columns, both counted from 1 as compilers do, and back.</summary>
public sealed class LinePositions
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Finds the lines of a text, once and in one pass.</summary>
    public LinePositions(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
    }

    /// <summary>Line and column of a character; of the nearest, where it lies beyond the text.</summary>
    public (int Line, int Column) Of(int position)
    {
        position = Math.Max(0, Math.Min(position, _length));
        var index = _starts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, position - _starts[line] + 1);
    }

    /// <summary>The character at a line and column; the nearest, where there is none.</summary>
    public int PositionOf(int line, int column) =>
        line < 1 ? 0 : line > _starts.Count ? _length : Math.Max(0, Math.Min(_length, _starts[line - 1] + column - 1));
}
