using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes;

/// <summary>A kind of mend. It turns diagnostics into edits of text, one or all of a solution at once, so that fixing all is the same code as fixing one.</summary>
/// <remarks>A mend is offered only where its edits change something. It adds no formatting of its own: what surrounds an edit stays as it is, character for character.</remarks>
internal abstract class LandscapeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => LandscapeFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var mend in MendsOf(diagnostic))
            {
                var edits = new SolutionEdits(context.TextDocument.Project.Solution);
                await EditAsync(edits, [new ReportedDiagnostic(context.TextDocument, diagnostic)], mend.Kind, context.CancellationToken).ConfigureAwait(false);
                if (await edits.ChangeAnythingAsync(context.CancellationToken).ConfigureAwait(false))
                    context.RegisterCodeFix(CodeAction.Create(mend.Title, edits.ApplyAsync, KeyOf(diagnostic, mend)), diagnostic);
            }
        }
    }

    /// <summary>The edits of a kind of mend for diagnostics; those for which it is not offered are left out.</summary>
    /// <param name="reported">The diagnostics.</param>
    /// <param name="equivalenceKey">
    /// Rule and kind of mend, as the code actions bear it; null for the best of each diagnostic. Only the kind counts: <c>dotnet format</c> takes the key from the
    /// first diagnostic of an analyzer, of whatever rule, and none where that one has no fix.
    /// </param>
    /// <param name="solution">The solution they are in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<SolutionEdits> EditAllAsync(IEnumerable<ReportedDiagnostic> reported, string? equivalenceKey, Solution solution, CancellationToken cancellationToken)
    {
        var edits = new SolutionEdits(solution);
        var wanted = equivalenceKey?.Substring(equivalenceKey.IndexOf('/') + 1);
        var byKind = reported
            .OrderBy(each => each.Document.FilePath ?? each.Document.Name, StringComparer.Ordinal)
            .ThenBy(each => each.Diagnostic.Location.SourceSpan.Start)
            .Select(each => (Reported: each, Mend: MendsOf(each.Diagnostic).FirstOrDefault(mend => wanted is null || mend.Kind == wanted)))
            .Where(each => each.Mend is not null)
            .GroupBy(each => each.Mend!.Kind, each => each.Reported, StringComparer.Ordinal);
        foreach (var group in byKind)
            await EditAsync(edits, [.. group], group.Key, cancellationToken).ConfigureAwait(false);
        return edits;
    }

    /// <summary>The ways to mend a diagnostic, the best first.</summary>
    protected abstract IEnumerable<Mend> MendsOf(Diagnostic diagnostic);

    /// <summary>Makes the edits for all diagnostics together. It leaves out what cannot be mended.</summary>
    /// <param name="edits">Takes the edits.</param>
    /// <param name="reported">The diagnostics, by document and position.</param>
    /// <param name="kind">The kind of mend.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected abstract Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken);

    /// <summary>The tree of a C# document, with its semantic model; null for a file beside the landscape.</summary>
    protected static async Task<(SyntaxNode Root, SemanticModel Model)?> ReadAsync(TextDocument document, CancellationToken cancellationToken) =>
        document is Document source
        && await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? (root, model)
            : null;

    /// <summary>Makes the edits for those of the diagnostics that are in files beside the landscape, all of a file together.</summary>
    /// <param name="edits">Takes the edits.</param>
    /// <param name="reported">The diagnostics; those in C# are passed over.</param>
    /// <param name="edit">Mends one.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected static async Task EditDocumentsAsync(
        SolutionEdits edits, IEnumerable<ReportedDiagnostic> reported, Action<DocumentEdits, ReportedDiagnostic> edit, CancellationToken cancellationToken)
    {
        foreach (var group in reported.Where(each => each.Document is not Document).GroupBy(each => each.Document))
        {
            if (await DocumentEdits.OfAsync(group.Key, cancellationToken).ConfigureAwait(false) is not { } document)
                continue;
            foreach (var each in group)
                edit(document, each);
            document.Write(edits);
        }
    }

    private static string KeyOf(Diagnostic diagnostic, Mend mend) => $"{diagnostic.Id}/{mend.Kind}";
}
