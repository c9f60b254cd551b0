using System.Reflection;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes.Tests.Documents;

/// <summary>Fixes in documents as editors ask for them, in good order and not.</summary>
public class DocumentFixHostTests
{
    private const string Path = "environments/dev.json";
    private static readonly HashSet<string> Rules = Analyzers.RuleDescriptors.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    private static CodeFixWorkspace Open(string text) => CodeFixWorkspace.Create(new Dictionary<string, string> { ["Test0.cs"] = EnvironmentFixTests.Landscape(), [Path] = text });

    [Fact]
    public void What_mends_documents_is_exported_for_them() => Assert.Equal(
        ["AddPartCodeFixProvider", "RemovePartCodeFixProvider", "ReplaceTextCodeFixProvider"],
        from provider in CodeFixWorkspace.Providers
        let kinds = provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds
        where kinds.SequenceEqual([nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])
        select provider.GetType().Name);

    // One that an editor still shows although the file is another by now, or shorter.
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("{")]
    [InlineData("{ \"S4\": { \"Host\": \"my")]
    [InlineData("{ \"S4\": { \"Host\": \"my300000.s4hana.cloud.sap\" }, \"CopinPassword\": \"x")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{ \"\\u12\": }")]
    public async Task Fix_of_what_is_no_more_never_fails(string text)
    {
        const string Before = "{ \"S4\": { \"Hots\": \"a\", \"Hots\": \"b\" }, \"CopinPassword\": \"secret\", \"$landscape\": \"exmple\" }";
        var diagnostics = await Open(Before).AllOfferedAsync(Rules, default);
        Assert.NotEmpty(diagnostics);
        var after = Open(text);

        foreach (var diagnostic in diagnostics.Select(offered => offered.Diagnostic))
            foreach (var offered in await after.OfferedAsync(Path, diagnostic, default))
                Assert.NotEqual(text, (await (await after.ApplyAsync(offered.Action, default)).TextsAsync(default))[Path]);
    }

    [Fact]
    public async Task Diagnostic_of_a_file_that_is_gone_is_left_out_of_all()
    {
        var workspace = CodeFixWorkspace.Create(new Dictionary<string, string>
        {
            ["Test0.cs"] = EnvironmentFixTests.Landscape(),
            [Path] = "{ \"S4\": { \"Host\": \"my300000.s4hana.cloud.sap\" }, \"CopinPassword\": \"secret\" }",
            ["environments/test.json"] = "{ \"S4\": { \"Host\": \"my300001.s4hana.cloud.sap\" }, \"CopinPassword\": \"secret\" }",
        });
        var offered = (await workspace.AllOfferedAsync(Rules, default)).First(each => each.Document.Name == Path);
        var stale = new Reported([.. (await workspace.AllOfferedAsync(Rules, default)).Select(each => each.Diagnostic)]);
        var solution = offered.Document.Project.Solution;
        var removed = solution.RemoveAdditionalDocument(solution.Projects.Single().AdditionalDocuments.Single(document => document.Name != Path).Id);

        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var action = await offered.Provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
                removed.Projects.Single(), offered.Provider, scope, offered.Action.EquivalenceKey, [offered.Diagnostic.Id], stale, default));

            var changed = await workspace.ApplyAsync(action!, default);
            var text = Assert.Single(await changed.TextsAsync(default), each => each.Key != "Test0.cs");
            Assert.Equal("{ \"S4\": { \"Host\": \"my300000.s4hana.cloud.sap\" }, \"CopinPassword\": { \"$secret\": \"env:COPIN_PASSWORD\" } }", text.Value);
        }
    }

    // Of two mends that overlap the first is made; and what comes out is JSON, whatever is written.
    [Theory]
    [InlineData("3>4>12 5>4>34 7>2>56 3>4>12 3>60>78", "1256")]
    [InlineData("3>2>12 5>2>34 7>2>56", "123456")]
    [InlineData("3>6>a\"b\\c\u0001", "a\\\"b\\\\c\\u0001")]
    [InlineData("2>4>12 8>2>34 9>1>56", "abcdef")]
    public async Task All_replacements_of_a_file_are_made_at_once(string replacements, string result)
    {
        const string Text = "{ \"abcdef\": 1, \"S4\": { \"Host\": \"my300000.s4hana.cloud.sap\" }, \"CopinPassword\": { \"$secret\": \"env:X\" } }";
        var offered = Assert.Single(await Open(Text).AllOfferedAsync(Rules, default));
        var rule = offered.Diagnostic.Descriptor;
        var reported = new Reported([.. replacements.Split(' ').Select(each => each.Split('>')).Select(each => Report(Number(each[0]), Number(each[1]), each[2]))]);
        var provider = CodeFixWorkspace.Providers.Single(each => each.GetType().Name == "ReplaceTextCodeFixProvider");

        var action = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            offered.Document.Project, provider, FixAllScope.Project, $"{rule.Id}/Replace", [rule.Id], reported, default));

        if (result == "abcdef")
            Assert.Null(action);
        else
            Assert.Equal(Text.Replace("abcdef", result, StringComparison.Ordinal), (await (await Open(Text).ApplyAsync(action!, default)).TextsAsync(default))[Path]);

        static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        Diagnostic Report(int start, int length, string instead) => Diagnostic.Create(
            rule, Location.Create(Path, new TextSpan(start, length), default), System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty.Add("replacement", instead));
    }

    [Fact]
    public async Task Document_of_no_kind_is_passed_over()
    {
        var workspace = CodeFixWorkspace.Create(new Dictionary<string, string> { ["Test0.cs"] = EnvironmentFixTests.Landscape(), ["notes.txt"] = "CopinPassword: secret", [Path] = "{ \"CopinPassword\": \"secret\" }" });
        foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
            Assert.Empty(await workspace.OfferedAsync("notes.txt", offered.Diagnostic, default));
    }

    private sealed class Reported(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
