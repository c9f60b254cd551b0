using System.Collections.Immutable;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests;

/// <summary>How documents are analysed in a compiler and an editor, whatever the rule.</summary>
public class DocumentAnalysisTests
{
    private const string Wrong = """
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" },
          "CopinPassword": "Initial-Password-2026"
        }
        """;

    private static readonly TestDocument Dev = new("environments/dev.json", Wrong);

    [Fact]
    public async Task Build_shows_file_line_and_column()
    {
        var found = Assert.Single(await Analysis.RunAsync(TestCompilation.Create(Landscape), documents: [Dev]), IsOurs);
        Assert.StartsWith("environments/dev.json(3,21): error COPIN7015: ", found.ToString());
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
    }

    [Theory]
    [InlineData("*.cs", "none", null)]
    [InlineData("*", "suggestion", DiagnosticSeverity.Info)]
    [InlineData("*.cs", "warning", DiagnosticSeverity.Warning)]
    [InlineData("*.cs", "error", DiagnosticSeverity.Error)]
    [InlineData("Other.cs", "none", DiagnosticSeverity.Error)]
    public async Task Editorconfig_of_the_landscape_decides_the_severity(string section, string severity, DiagnosticSeverity? expected)
    {
        var config = new DirectoryConfig($"[{section}]\ndotnet_diagnostic.COPIN7015.severity = {severity}\n");
        var found = await Analysis.RunAsync(TestCompilation.Create(Landscape), config, [Dev]);
        Assert.Equal(expected, found.SingleOrDefault(diagnostic => diagnostic.Id == "COPIN7015")?.Severity);
    }

    [Fact]
    public async Task Global_config_decides_the_severity()
    {
        var config = new DirectoryConfig("is_global = true\ndotnet_diagnostic.COPIN7015.severity = warning\n", isGlobal: true);
        var found = Assert.Single(await Analysis.RunAsync(TestCompilation.Create(Landscape), config, [Dev]), IsOurs);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public async Task No_warn_suppresses()
    {
        var compilation = TestCompilation.Create(Landscape);
        var options = compilation.Options.WithSpecificDiagnosticOptions([new("COPIN7015", ReportDiagnostic.Suppress)]);
        Assert.DoesNotContain(await Analysis.RunAsync(compilation.WithOptions(options), documents: [Dev]), IsOurs);
    }

    [Fact]
    public async Task Editor_gets_the_findings_of_the_document_it_shows()
    {
        var other = new TestDocument("environments/other.json", "{");
        var result = await AnalysisOf(TestCompilation.Create(Landscape), Dev, other).GetAnalysisResultAsync(Dev, default);
        var found = Assert.Single(result.GetAllDiagnostics());
        Assert.Equal("COPIN7015", found.Id);
        Assert.Equal(Dev, Assert.Single(result.AdditionalFileDiagnostics).Key);
    }

    [Fact]
    public async Task Change_in_either_file_changes_the_findings()
    {
        var compilation = TestCompilation.Create(Landscape);
        Assert.Equal(["COPIN7015"], await IdsAsync(compilation, Dev));
        Assert.Empty(await IdsAsync(compilation, new TestDocument(Dev.Path, Right())));
        Assert.Equal(["COPIN7011", "COPIN7015"], await IdsAsync(TestCompilation.Create(With("int Level")), Dev));
        Assert.Equal(["COPIN7015"], await IdsAsync(compilation, Dev));
    }

    [Fact]
    public async Task Keystroke_in_a_body_checks_no_document_again()
    {
        const string Body = "\npublic static class Other { public static int M() => 1; }";
        var compilation = TestCompilation.Create(Landscape, Body);
        var before = await FindingsAsync(compilation);

        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText(Body.Replace("=> 1", "=> 2"), TestCompilation.ParseOptions, "Test1.cs"));
        Assert.Same(before, await FindingsAsync(edited));
        var lineAbove = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("\n\n" + Landscape, TestCompilation.ParseOptions, "Test0.cs"));
        Assert.Same(before, await FindingsAsync(lineAbove));

        var declared = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(With("int Level"), TestCompilation.ParseOptions, "Test0.cs"));
        Assert.NotSame(before, await FindingsAsync(declared));

        static Task<object> FindingsAsync(Compilation compilation)
        {
            var documents = ProjectDocuments.Read([Dev], default);
            return Task.FromResult<object>(new CheckedDocuments(compilation, documents, new CheckedLandscapes(documents)).Check(documents.All[0], default));
        }
    }

    [Fact]
    public void Unchanged_file_is_the_same_document()
    {
        var first = ProjectDocuments.Read([Dev, new TestDocument("environments/prod.json", "{}")], default);
        var second = ProjectDocuments.Read([Dev, new TestDocument("environments/prod.json", "{ }")], default);
        Assert.Same(first.Find(Dev.Path), second.Find(Dev.Path));
        Assert.NotSame(first.Find("environments/prod.json"), second.Find("environments/prod.json"));
    }

    [Fact]
    public async Task Landscape_in_several_files_or_with_an_alias_is_found()
    {
        var compilation = TestCompilation.Create(
            "using L = Copin.LandscapeAttribute; namespace A { public static partial class Outer { [L(\"a\")] public sealed partial record Inner(Copin.Secret Key); } }",
            "namespace A { public static partial class Outer { public sealed partial record Inner { } } }");
        Assert.Equal(["COPIN7015"], await IdsAsync(compilation, new TestDocument("environments/dev.json", "{ \"Key\": \"Initial-Password-2026\" }")));
    }

    [Fact]
    public async Task Paths_of_windows_are_paths()
    {
        Assert.Equal(["COPIN7015"], await IdsAsync(TestCompilation.Create(Landscape), new TestDocument(@"C:\work\environments\dev.json", Wrong)));
    }

    private static CompilationWithAnalyzers AnalysisOf(Compilation compilation, params AdditionalText[] documents) =>
        compilation.WithAnalyzers([new LandscapeAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. documents]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static async Task<string[]> IdsAsync(CSharpCompilation compilation, params TestDocument[] documents) =>
        [.. (await Analysis.RunAsync(compilation, documents: documents)).Where(IsOurs).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal) && diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "COPIN0018";
}
