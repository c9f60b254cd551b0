using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>How a file breaks and indents its lines, so that what is added looks like its surroundings.</summary>
internal static class SourceLines
{
    /// <summary>The line break of the line at a position; that of the file where it is the last line.</summary>
    public static string BreakAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        if (line.End == line.EndIncludingLineBreak)
            line = text.Lines[0];
        return line.End == line.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    /// <summary>The blanks before the first other character of the line at a position.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return text.ToString(TextSpan.FromBounds(line.Start, FirstOf(text, line)));
    }

    /// <summary>Whether nothing but blanks stands before a position in its line.</summary>
    public static bool IsFirst(SourceText text, int position) => FirstOf(text, text.Lines.GetLineFromPosition(position)) >= position;

    /// <summary>Whether a token ends its line, but for blanks and comments that end in the same line.</summary>
    public static bool IsLast(SyntaxToken token) => token.TrailingTrivia.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static int FirstOf(SourceText text, TextLine line)
    {
        var position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
