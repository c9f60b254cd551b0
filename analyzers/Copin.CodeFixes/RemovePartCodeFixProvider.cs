using System.Collections.Immutable;
using System.Composition;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes;

/// <summary>Removes what is there for nothing: named arguments and attributes of a declaration; members, items, keys with their values and rows of a file beside the landscape.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovePartCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
internal sealed class RemovePartCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        if (ReportedDiagnostic.FactOf(diagnostic, FixKeys.Removal) is { } what)
            yield return new Mend("Remove", $"Remove {what}");
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var removals = new PartRemovals();
        foreach (var each in reported)
            foreach (var location in each.Diagnostic.AdditionalLocations.Prepend(each.Diagnostic.Location))
                await removals.AddAsync(location, cancellationToken).ConfigureAwait(false);
        await removals.WriteAsync(edits, cancellationToken).ConfigureAwait(false);
        await EditDocumentsAsync(edits, reported, Edit, cancellationToken).ConfigureAwait(false);
    }

    // Where the place names no part, a related one of the same file does.
    private static void Edit(DocumentEdits document, ReportedDiagnostic reported)
    {
        var here = reported.Diagnostic.Location;
        if (!document.Remove(here.SourceSpan))
            foreach (var related in reported.Diagnostic.AdditionalLocations)
                if (related.GetLineSpan().Path == here.GetLineSpan().Path && document.Remove(related.SourceSpan))
                    return;
    }
}
