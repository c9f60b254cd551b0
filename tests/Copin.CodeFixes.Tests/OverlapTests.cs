using System.Collections.Immutable;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes.Tests;

/// <summary>FixAll over diagnostics whose spans overlap, touch or repeat: what comes out is never a mixture of two mends.</summary>
public class OverlapTests
{
    private const string Source = """
        [Copin.Landscape("abcdef")]
        public sealed partial record Test;
        """;

    [Theory]
    [InlineData("ab>1 cd>2 ef>3", "123")]
    [InlineData("abc>1 cd>2", "1def")]
    [InlineData("cd>2 abcdef>1", "1")]
    [InlineData("abcd>1 bc>2 ef>3", "13")]
    [InlineData("ab>1 ab>1 cd>2", "12ef")]
    [InlineData("ab>12 cd>", "12ef")]
    public async Task Of_two_that_overlap_the_first_is_made_and_all_that_touch(string replacements, string result)
    {
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var (document, reported) = await ReportAsync(replacements);
            var provider = CodeFixWorkspace.Providers.Single(provider => provider.GetType().Name == "ReplaceTextCodeFixProvider");

            var action = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, provider, scope, "COPIN1011/Replace", ["COPIN1011"], reported, default));

            Assert.Equal(Source.Replace("abcdef", result, StringComparison.Ordinal), await AfterAsync(action!, document));
        }
    }

    // What dotnet format asks with: the key of another rule's diagnostic, or none.
    [Theory]
    [InlineData("COPIN1001/Replace", "12ef")]
    [InlineData(null, "12ef")]
    [InlineData("COPIN1011/Replace2", null)]
    [InlineData("COPIN1011/Add", null)]
    public async Task Of_the_key_only_the_kind_of_mend_counts(string? key, string? result)
    {
        var (document, reported) = await ReportAsync("ab>1 cd>2");
        var provider = CodeFixWorkspace.Providers.Single(provider => provider.GetType().Name == "ReplaceTextCodeFixProvider");

        var action = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, provider, FixAllScope.Document, key, ["COPIN1011"], reported, default));

        Assert.Equal(result is null, action is null);
        if (action is not null)
            Assert.Equal(Source.Replace("abcdef", result, StringComparison.Ordinal), await AfterAsync(action, document));
    }

    private static async Task<(Document Document, Reported Reported)> ReportAsync(string replacements)
    {
        var project = ProjectId.CreateNewId();
        var id = DocumentId.CreateNewId(project);
        var document = new AdhocWorkspace().CurrentSolution.AddProject(project, "Test", "Test", LanguageNames.CSharp)
            .WithProjectMetadataReferences(project, TestCompilation.References)
            .AddDocument(id, "Test0.cs", SourceText.From(Source))
            .GetDocument(id)!;
        var tree = await document.GetSyntaxTreeAsync();
        return (document, new Reported([.. replacements.Split(' ').Select(each => Report(tree!, each))]));
    }

    private static async Task<string> AfterAsync(CodeAction action, Document document)
    {
        var changed = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>()).ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private static Diagnostic Report(SyntaxTree tree, string replacement)
    {
        var (written, instead) = (replacement[..replacement.IndexOf('>')], replacement[(replacement.IndexOf('>') + 1)..]);
        var span = new TextSpan(Source.IndexOf(written, StringComparison.Ordinal), written.Length);
        return Diagnostic.Create(
            Analyzers.RuleDescriptors.All.Single(rule => rule.Id == "COPIN1011"), Location.Create(tree, span), ImmutableDictionary<string, string?>.Empty.Add("replacement", instead));
    }

    private sealed class Reported(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
