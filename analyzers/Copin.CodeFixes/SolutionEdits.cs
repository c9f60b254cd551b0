using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Edits of the documents of a solution, C# and others, applied together to the texts they were made for.</summary>
/// <remarks>
/// Edits that are the same count once; insertions at one position keep their order; of two that overlap the first in the text is made, so that what comes
/// out is never a mixture: the diagnostic of the other is reported again, if it still holds.
/// </remarks>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>The document of a tree; null where it is generated or of another solution.</summary>
    public Document? DocumentOf(SyntaxTree? tree) => solution.GetDocument(tree) is { } document and not SourceGeneratedDocument ? document : null;

    public void Replace(TextDocument document, TextSpan span, string text)
    {
        if (!_changes.TryGetValue(document.Id, out var changes))
            _changes.Add(document.Id, changes = []);
        var change = new TextChange(span, text);
        if (!changes.Contains(change))
            changes.Add(change);
    }

    public void Insert(TextDocument document, int position, string text) => Replace(document, new TextSpan(position, 0), text);

    public void Remove(TextDocument document, TextSpan span) => Replace(document, span, "");

    /// <summary>Whether any text differs afterwards.</summary>
    public async Task<bool> ChangeAnythingAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in _changes)
        {
            var text = await TextOfAsync(entry.Key, cancellationToken).ConfigureAwait(false);
            if (entry.Value.Any(change => text.ToString(change.Span) != change.NewText))
                return true;
        }

        return false;
    }

    /// <summary>The solution with the edits.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        var edited = solution;
        foreach (var entry in _changes)
        {
            var text = (await TextOfAsync(entry.Key, cancellationToken).ConfigureAwait(false)).WithChanges(WithoutOverlaps(entry.Value));
            edited = solution.ContainsAdditionalDocument(entry.Key) ? edited.WithAdditionalDocumentText(entry.Key, text) : edited.WithDocumentText(entry.Key, text);
        }

        return edited;
    }

    // Only documents of this very solution are edited, so it is there.
    private Task<SourceText> TextOfAsync(DocumentId id, CancellationToken cancellationToken) =>
        (solution.GetAdditionalDocument(id) ?? solution.GetDocument(id)!).GetTextAsync(cancellationToken);

    private static IEnumerable<TextChange> WithoutOverlaps(IEnumerable<TextChange> changes)
    {
        var end = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length > 0))
        {
            if (change.Span.Start < end)
                continue;
            end = change.Span.End;
            yield return change;
        }
    }
}
