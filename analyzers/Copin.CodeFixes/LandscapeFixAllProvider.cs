using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes;

/// <summary>Mends all diagnostics of a document, project or solution in one pass.</summary>
/// <remarks>
/// Not <c>WellKnownFixAllProviders.BatchFixer</c>: it fixes each diagnostic by itself and merges the results, which loses edits that touch, and not
/// <see cref="DocumentBasedFixAllProvider"/>: a mend of one file may have to add a parameter or a modifier in another. A <see cref="FixAllContext"/> cannot name a
/// file that is no C#: of scope document and without one, its project's diagnostics are those of the file.
/// </remarks>
internal sealed class LandscapeFixAllProvider : FixAllProvider
{
    public static LandscapeFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeFixProvider is not LandscapeCodeFixProvider provider)
            return null;
        var edits = await provider.EditAllAsync(await ReportedAsync(context).ConfigureAwait(false), context.CodeActionEquivalenceKey, context.Solution, context.CancellationToken).ConfigureAwait(false);
        return await edits.ChangeAnythingAsync(context.CancellationToken).ConfigureAwait(false)
            ? CodeAction.Create($"Fix all {string.Join(", ", context.DiagnosticIds)}", edits.ApplyAsync, context.CodeActionEquivalenceKey)
            : null;
    }

    private static async Task<IReadOnlyList<ReportedDiagnostic>> ReportedAsync(FixAllContext context)
    {
        var reported = new List<ReportedDiagnostic>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                reported.Add(new ReportedDiagnostic(document, diagnostic));
        else if (context.Scope == FixAllScope.Document)
            Add(context.Project, await context.GetProjectDiagnosticsAsync(context.Project).ConfigureAwait(false));
        else if (context.Scope == FixAllScope.Project)
            Add(context.Project, await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false));
        else if (context.Scope == FixAllScope.Solution)
            foreach (var project in context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
                Add(project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return reported;

        // A diagnostic without a document, such as one in a file that is no longer there, is left out.
        void Add(Project project, IEnumerable<Diagnostic> diagnostics)
        {
            var beside = project.AdditionalDocuments.ToLookup(each => each.FilePath ?? each.Name, StringComparer.Ordinal);
            foreach (var diagnostic in diagnostics)
                if (DocumentOf(diagnostic.Location, project, beside) is { } document)
                    reported.Add(new ReportedDiagnostic(document, diagnostic));
        }
    }

    private static TextDocument? DocumentOf(Location location, Project project, ILookup<string, TextDocument> beside) => location.Kind switch
    {
        LocationKind.SourceFile => project.GetDocument(location.SourceTree) is { } document and not SourceGeneratedDocument ? document : null,
        LocationKind.ExternalFile => beside[location.GetLineSpan().Path].FirstOrDefault(),
        _ => null,
    };
}
