using Copin.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>What is mended in one file beside the landscape, written as its format demands. What cannot be mended there is passed over.</summary>
/// <param name="document">The file.</param>
/// <param name="text">Its text.</param>
internal abstract class DocumentEdits(TextDocument document, SourceText text)
{
    private readonly List<TextChange> _changes = [];

    /// <summary>The text as it was.</summary>
    protected SourceText Text { get; } = text;

    /// <summary>Reads a file; null where it is none of ours, or of a kind that nothing mends.</summary>
    public static async Task<DocumentEdits?> OfAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var path = document.FilePath ?? document.Name;
        if (DocumentKinds.Find(path) is not { } kind)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return kind.Read(path, text.ToString()) switch
        {
            EnvironmentDocument environment => new JsonEdits(document, text, environment.File),
            TransformationDocument transformation => new JsonEdits(document, text, transformation.File),
            FlowParametersDocument parameters => new PropertiesEdits(document, text, parameters.File),
            ScenarioCatalogDocument catalog => new CsvEdits(document, text, catalog.File),
            _ => null,
        };
    }

    /// <summary>Writes characters instead of a stretch of a key or value.</summary>
    public abstract void Replace(TextSpan span, string characters);

    /// <summary>Writes a value in the file's format instead of the whole value at a stretch.</summary>
    public virtual void WriteValue(TextSpan span, string value)
    {
    }

    /// <summary>Adds a member or item, in the file's format, to what opens at a stretch.</summary>
    public virtual void Add(TextSpan span, string part)
    {
    }

    /// <summary>Removes the part that is named at a stretch, with what separates it from others.</summary>
    /// <returns>Whether a part is named there.</returns>
    public abstract bool Remove(TextSpan span);

    /// <summary>Writes it all.</summary>
    public virtual void Write(SolutionEdits edits)
    {
        foreach (var change in _changes)
            edits.Replace(document, change.Span, change.NewText!);
    }

    protected void Change(TextSpan span, string written) => _changes.Add(new TextChange(span, written));

    protected void Insert(int position, string written) => Change(new TextSpan(position, 0), written);

    /// <summary>Removes whole lines, from that of a character to that of another.</summary>
    protected void RemoveLines(int first, int last)
    {
        // A byte order mark is none of the line's characters.
        var start = Text.Lines.GetLineFromPosition(first).Start;
        if (start == 0 && Text.Length > 0 && Text[0] == '\uFEFF')
            start = 1;
        Change(TextSpan.FromBounds(start, Text.Lines.GetLineFromPosition(last).EndIncludingLineBreak), "");
    }

    protected static TextSpan SpanOf(Stretch stretch) => new(stretch.Start, stretch.Length);

    /// <summary>The part whose stretch holds another, of parts in the order of the file; -1 where none does.</summary>
    internal static int IndexOf<T>(IReadOnlyList<T> parts, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = parts.Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var candidate = spanOf(parts[middle]);
            if (candidate.Contains(span))
                return middle;
            if (candidate.Start > span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}
