using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>What stands between the parts of a JSON file: blanks, line breaks, comments and commas.</summary>
/// <param name="text">The file.</param>
internal sealed class JsonBlanks(SourceText text)
{
    /// <summary>The file.</summary>
    public SourceText Text { get; } = text;

    /// <summary>The comma behind a part; -1 where there is none.</summary>
    /// <param name="end">Where the part ends.</param>
    public int CommaBehind(int end)
    {
        var position = end;
        while (position < Text.Length)
            if (Text[position] is ' ' or '\t' or '\r' or '\n')
                position++;
            else if (StartsLineComment(position))
                position = EndOfLine(position);
            else if (EndOfComment(position) is { } behind)
                position = behind;
            else
                return Text[position] == ',' ? position : -1;
        return -1;
    }

    /// <summary>Behind the remarks that belong to what ends at a position: comments that end in the same line, and blanks where nothing else follows in it.</summary>
    public int EndOfRemarks(int end)
    {
        var position = end;
        while (position < Text.Length)
            if (Text[position] is ' ' or '\t')
                position++;
            else if (StartsLineComment(position))
                return EndOfLine(position);
            else if (EndOfComment(position) is { } behind && behind <= EndOfLine(position))
                position = end = behind;
            else
                return Text[position] is '\r' or '\n' ? position : end;
        return position;
    }

    /// <summary>Whether a line ends at a position.</summary>
    public bool IsLineEnd(int position) => position >= Text.Length || Text[position] is '\r' or '\n';

    /// <summary>Whether one line holds two positions.</summary>
    public bool IsSameLine(int one, int other) => Text.Lines.IndexOf(one) == Text.Lines.IndexOf(other);

    /// <summary>Behind the blanks at a position, in its line.</summary>
    public int SkipBlanks(int position)
    {
        while (position < Text.Length && Text[position] is ' ' or '\t')
            position++;
        return position;
    }

    /// <summary>In front of the blanks that end at a position, in its line.</summary>
    public int SkipBlanksBack(int position)
    {
        while (position > 0 && Text[position - 1] is ' ' or '\t')
            position--;
        return position;
    }

    private bool StartsLineComment(int position) => position + 1 < Text.Length && Text[position] == '/' && Text[position + 1] == '/';

    private int EndOfLine(int position)
    {
        while (!IsLineEnd(position))
            position++;
        return position;
    }

    private int? EndOfComment(int position)
    {
        if (position + 1 >= Text.Length || Text[position] != '/' || Text[position + 1] != '*')
            return null;
        for (var end = position + 2; end + 1 < Text.Length; end++)
            if (Text[end] == '*' && Text[end + 1] == '/')
                return end + 2;
        return null;
    }
}
