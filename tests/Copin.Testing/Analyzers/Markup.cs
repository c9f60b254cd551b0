using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Testing;

/// <summary>A diagnostic that a source says it expects.</summary>
/// <param name="Id">Its identifier; null for <c>[|…|]</c>, which takes any one of this library.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The stretch of the file without markup.</param>
public sealed record ExpectedDiagnostic(string? Id, string Path, TextSpan Span);

/// <summary>A source with the spans that its markup marks.</summary>
/// <param name="Source">The source without markup.</param>
/// <param name="Expected">The marked spans, by where they begin.</param>
/// <remarks>
/// The markup of Microsoft.CodeAnalysis.Testing: <c>[|span|]</c> and <c>{|COPIN1003:span|}</c>; both nest, and an empty span is one that covers no character.
/// </remarks>
public sealed record Markup(string Source, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    /// <summary>Takes the markup out of a source.</summary>
    /// <exception cref="FormatException">A marked span is not opened or not closed.</exception>
    public static Markup Parse(string path, string text)
    {
        var source = new StringBuilder(text.Length);
        var open = new Stack<(string? Id, int Start, char Closing)>();
        var expected = new List<ExpectedDiagnostic>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Next('[', '|'))
            {
                open.Push((null, source.Length, ']'));
                i++;
            }
            else if (Next('{', '|') && text.IndexOf(':', i) is var colon and > 0 && text[(i + 2)..colon].All(char.IsAsciiLetterOrDigit))
            {
                open.Push((text[(i + 2)..colon], source.Length, '}'));
                i = colon;
            }
            else if (open.TryPeek(out var innermost) && Next('|', innermost.Closing))
            {
                expected.Add(new ExpectedDiagnostic(innermost.Id, path, TextSpan.FromBounds(innermost.Start, source.Length)));
                open.Pop();
                i++;
            }
            else
            {
                source.Append(text[i]);
            }

            bool Next(char first, char second) => text[i] == first && i + 1 < text.Length && text[i + 1] == second;
        }

        return open.Count == 0
            ? new Markup(source.ToString(), expected.OrderBy(diagnostic => diagnostic.Span.Start).ThenByDescending(diagnostic => diagnostic.Span.Length).ToArray())
            : throw new FormatException($"{path}: a marked span that begins at character {open.Peek().Start} is not closed with '|{open.Peek().Closing}'.");
    }
}
