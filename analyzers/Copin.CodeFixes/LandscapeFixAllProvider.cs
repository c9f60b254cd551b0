using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes;

/// <summary>Mends all diagnostics of a document, project or solution in one pass.</summary>
/// <remarks>
/// Not <c>WellKnownFixAllProviders.BatchFixer</c>: it fixes each diagnostic by itself and merges the results, which loses edits that touch, and not
/// <see cref="DocumentBasedFixAllProvider"/>: a mend of one file may have to add a parameter or a modifier in another.
/// </remarks>
internal sealed class LandscapeFixAllProvider : FixAllProvider
{
    public static LandscapeFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeFixProvider is not LandscapeCodeFixProvider provider)
            return null;
        var reported = new List<ReportedDiagnostic>();
        foreach (var document in DocumentsOf(context))
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                reported.Add(new ReportedDiagnostic(document, diagnostic));
        var edits = await provider.EditAllAsync(reported, context.CodeActionEquivalenceKey, context.Solution, context.CancellationToken).ConfigureAwait(false);
        return await edits.ChangeAnythingAsync(context.CancellationToken).ConfigureAwait(false)
            ? CodeAction.Create($"Fix all {string.Join(", ", context.DiagnosticIds)}", edits.ApplyAsync, context.CodeActionEquivalenceKey)
            : null;
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents),
        _ => [],
    };
}
