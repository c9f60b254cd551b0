using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Copin.Testing;

/// <summary>A fix that is offered.</summary>
/// <param name="Provider">Who offers it.</param>
/// <param name="Document">Where: C#, or a file beside it.</param>
/// <param name="Diagnostic">For what.</param>
/// <param name="Action">What it does.</param>
public sealed record OfferedFix(CodeFixProvider Provider, TextDocument Document, Diagnostic Diagnostic, CodeAction Action);

/// <summary>A solution of the product's users in an editor: asks the product's code fixes what they offer, and applies it.</summary>
public sealed class CodeFixWorkspace
{
    private const string First = "Test";
    private const string Copy = "Copy";

    private readonly Solution _solution;

    private CodeFixWorkspace(Solution solution) => _solution = solution;

    /// <summary>The product's code fixes, as an editor finds them.</summary>
    public static IReadOnlyList<CodeFixProvider> Providers { get; } = Assembly.Load("Copin.CodeFixes").GetTypes()
        .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .ToArray();

    /// <summary>A solution of one project.</summary>
    /// <param name="files">The files by path; those that are no C# are additional files.</param>
    public static CodeFixWorkspace Create(IReadOnlyDictionary<string, string> files) => new(Add(new AdhocWorkspace().CurrentSolution, First, files));

    /// <summary>With a second project of the same files.</summary>
    public CodeFixWorkspace WithCopy() => new(Add(_solution, Copy, Texts(First)));

    /// <summary>The files' texts.</summary>
    public Task<IReadOnlyDictionary<string, string>> TextsAsync(CancellationToken cancellationToken) => TextsAsync(First, cancellationToken);

    /// <summary>The files' texts in the second project.</summary>
    public Task<IReadOnlyDictionary<string, string>> TextsOfCopyAsync(CancellationToken cancellationToken) => TextsAsync(Copy, cancellationToken);

    /// <summary>The first fix that is offered in the first project; null where none is.</summary>
    /// <param name="ids">The rules that count.</param>
    /// <param name="equivalenceKey">The fix to look for; null for any.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public async Task<OfferedFix?> OfferedAsync(IReadOnlySet<string> ids, string? equivalenceKey, CancellationToken cancellationToken)
    {
        foreach (var (document, diagnostic) in await DiagnosticsAsync(Project(First), ids, cancellationToken))
            foreach (var offered in await OfferedAsync(document, diagnostic, cancellationToken))
                if (equivalenceKey is null || offered.Action.EquivalenceKey == equivalenceKey)
                    return offered;
        return null;
    }

    /// <summary>Every fix that is offered in the first project.</summary>
    public async Task<IReadOnlyList<OfferedFix>> AllOfferedAsync(IReadOnlySet<string> ids, CancellationToken cancellationToken)
    {
        var all = new List<OfferedFix>();
        foreach (var (document, diagnostic) in await DiagnosticsAsync(Project(First), ids, cancellationToken))
            all.AddRange(await OfferedAsync(document, diagnostic, cancellationToken));
        return all;
    }

    /// <summary>The titles of what is offered for the first diagnostic.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(IReadOnlySet<string> ids, CancellationToken cancellationToken)
    {
        var (document, diagnostic) = (await DiagnosticsAsync(Project(First), ids, cancellationToken))[0];
        return [.. (await OfferedAsync(document, diagnostic, cancellationToken)).Select(offered => offered.Action.Title)];
    }

    /// <summary>The solution after an action.</summary>
    public async Task<CodeFixWorkspace> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        return new CodeFixWorkspace(Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution);
    }

    /// <summary>The action that fixes all like one.</summary>
    public async Task<CodeAction?> FixAllAsync(OfferedFix offered, FixAllScope scope, CancellationToken cancellationToken)
    {
        var provider = offered.Provider.GetFixAllProvider();
        Assert.NotNull(provider);
        Assert.Contains(scope, provider.GetSupportedFixAllScopes());
        var diagnostics = new Diagnostics(this, offered.Diagnostic.Id, offered.Document.Id);
        // A file that is no C# cannot be named.
        return await provider.GetFixAsync(offered.Document is Document document
            ? new FixAllContext(document, offered.Provider, scope, offered.Action.EquivalenceKey, [offered.Diagnostic.Id], diagnostics, cancellationToken)
            : new FixAllContext(offered.Document.Project, offered.Provider, scope, offered.Action.EquivalenceKey, [offered.Diagnostic.Id], diagnostics, cancellationToken));
    }

    /// <summary>The fixes that are offered for a diagnostic, whether it still holds or not.</summary>
    /// <param name="path">The file it is in.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public Task<IReadOnlyList<OfferedFix>> OfferedAsync(string path, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        OfferedAsync(DocumentsOf(Project(First)).Single(document => document.Name == path), diagnostic, cancellationToken);

    private static async Task<IReadOnlyList<OfferedFix>> OfferedAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offered = new List<OfferedFix>();
        foreach (var provider in Providers.Where(provider => Serves(provider, document) && provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => offered.Add(new OfferedFix(provider, document, diagnostic, action)), cancellationToken));
        Assert.Equal(offered.Count, offered.Select(fix => fix.Action.EquivalenceKey).Distinct().Count());
        return offered;
    }

    // As an editor goes by the export.
    private static bool Serves(CodeFixProvider provider, TextDocument document) =>
        provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Contains(document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument));

    private static async Task<IReadOnlyList<(TextDocument Document, Diagnostic Diagnostic)>> DiagnosticsAsync(Project project, IReadOnlySet<string> ids, CancellationToken cancellationToken)
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync(cancellationToken))!;
        var diagnostics = await Analysis.RunAsync(compilation, documents: project.AnalyzerOptions.AdditionalFiles, cancellationToken: cancellationToken);
        return [.. from diagnostic in diagnostics
                   where ids.Contains(diagnostic.Id)
                   let document = project.GetDocument(diagnostic.Location.SourceTree)
                       ?? project.AdditionalDocuments.FirstOrDefault(beside => beside.FilePath == diagnostic.Location.GetLineSpan().Path)
                   where document is not null
                   select (document, diagnostic)];
    }

    private static Solution Add(Solution solution, string name, IReadOnlyDictionary<string, string> files)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: TestCompilation.ParseOptions,
            metadataReferences: TestCompilation.References));
        foreach (var (path, text) in files)
            solution = path.EndsWith(".cs", StringComparison.Ordinal)
                ? solution.AddDocument(DocumentId.CreateNewId(id, path), path, SourceText.From(text), filePath: path)
                : solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), path, SourceText.From(text), filePath: path);
        return solution;
    }

    private Project Project(string name) => _solution.Projects.Single(project => project.Name == name);

    private static IEnumerable<TextDocument> DocumentsOf(Project project) => project.Documents.Concat(project.AdditionalDocuments);

    private Dictionary<string, string> Texts(string project) =>
        DocumentsOf(Project(project)).ToDictionary(document => document.Name, document => document.TryGetText(out var text) ? text.ToString() : throw new InvalidOperationException("The document has no text yet."));

    private async Task<IReadOnlyDictionary<string, string>> TextsAsync(string project, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in DocumentsOf(Project(project)))
            texts.Add(document.Name, (await document.GetTextAsync(cancellationToken)).ToString());
        return texts;
    }

    private sealed class Diagnostics(CodeFixWorkspace workspace, string id, DocumentId document) : FixAllContext.DiagnosticProvider
    {
        private readonly HashSet<string> _ids = [id];

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            from reported in await DiagnosticsAsync(document.Project, _ids, cancellationToken) where reported.Document.Id == document.Id select reported.Diagnostic;

        // Those outside of C#: of the document for which all are fixed.
        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            from reported in await DiagnosticsAsync(project, _ids, cancellationToken) where reported.Document is not Document && reported.Document.Id == document select reported.Diagnostic;

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            Assert.Contains(project, workspace._solution.Projects);
            return from reported in await DiagnosticsAsync(project, _ids, cancellationToken) select reported.Diagnostic;
        }
    }
}
