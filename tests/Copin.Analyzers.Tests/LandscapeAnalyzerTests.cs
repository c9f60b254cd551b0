using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers.Tests;

/// <summary>How the analyzer behaves in a compiler and an editor, whatever the rule.</summary>
public class LandscapeAnalyzerTests
{
    private const string Wrong = """
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations
        {
            [ManualStep("{Wrong}")]
            public sealed partial record A;
        }
        """;

    [Fact]
    public Task Pragma_suppresses() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations
        {
        #pragma warning disable COPIN0014
            [ManualStep("{Wrong} 1")]
            public sealed partial record A;
        #pragma warning restore COPIN0014

            [ManualStep("{{|COPIN0014:Wrong|}} 2")]
            public sealed partial record B;
        }
        """);

    [Fact]
    public Task Attribute_suppresses() => Verify.AnalyzerAsync("""
        using System.Diagnostics.CodeAnalysis;
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations
        {
            [ManualStep("{Wrong} 1")]
            [SuppressMessage("Copin.Declarations", "COPIN0014:Reference to an unknown name", Justification = "Filled in by hand.")]
            public sealed partial record A;

            [ManualStep("{{|COPIN0014:Wrong|}} 2")]
            public sealed partial record B;
        }
        """);

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Editorconfig_decides_the_severity(string severity, DiagnosticSeverity? expected)
    {
        var config = new DirectoryConfig($"[*.cs]\ndotnet_diagnostic.COPIN0014.severity = {severity}\n");
        var found = await Analysis.RunAsync(TestCompilation.Create(Wrong), config);
        Assert.Equal(expected, found.SingleOrDefault(diagnostic => diagnostic.Id == "COPIN0014")?.Severity);
    }

    [Fact]
    public async Task Generated_code_is_not_analysed()
    {
        var config = new DirectoryConfig("[*.cs]\ngenerated_code = true\n");
        Assert.DoesNotContain(await Analysis.RunAsync(TestCompilation.Create(Wrong), config), IsOurs);
        Assert.DoesNotContain(await Analysis.RunAsync(TestCompilation.Create([("Operations.g.cs", Wrong)])), IsOurs);
    }

    [Fact]
    public async Task Project_without_the_library_registers_nothing()
    {
        var library = typeof(LandscapeAttribute).Assembly.Location;
        var compilation = TestCompilation.Create("""
            namespace Copin
            {
                public sealed class ManualStepAttribute(string title) : System.Attribute { public string Title { get; } = title; }
            }

            [Copin.ManualStep("{Wrong}")]
            public sealed record A;
            """).WithReferences(TestCompilation.References.Where(reference => reference.Display != library));
        Assert.Null(compilation.GetTypeByMetadataName("Copin.LandscapeAttribute"));
        var analyzer = new LandscapeAnalyzer();
        var analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, true));
        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        Assert.Equal(0, telemetry.SymbolActionsCount);
    }

    [Fact]
    public async Task Editor_gets_the_findings_of_the_file_it_shows()
    {
        var compilation = TestCompilation.Create(
            Wrong,
            """
            using Copin;

            public sealed partial record Operations
            {
                [ManualStep("{Falsch}")]
                public sealed partial record B;
            }
            """);
        var analysis = compilation.WithAnalyzers([new LandscapeAnalyzer()]);
        foreach (var (tree, name) in compilation.SyntaxTrees.Zip(["Wrong", "Falsch"]))
        {
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default);
            Assert.Contains($"'{name}'", Assert.Single(found, diagnostic => diagnostic.Id == "COPIN0014").GetMessage());
        }
    }

    [Fact]
    public async Task Findings_are_the_same_however_many_threads_analyse()
    {
        var source = Verify.Landscape(string.Concat(Enumerable.Range(0, 200).Select(i => $"[ManualStep(\"{{Wrong{i}}}\")] public sealed partial record R{i};\n")));
        var expected = await Report();
        for (var i = 0; i < 5; i++)
            Assert.Equal(expected, await Report());
        Assert.Equal(200, expected.Length);

        async Task<string[]> Report() =>
            [.. (await Analysis.RunAsync(TestCompilation.Create(source))).Where(diagnostic => diagnostic.Id == "COPIN0014").Select(diagnostic => diagnostic.ToString())];
    }

    [Fact]
    public void Compiler_side_is_built_on_a_compiler_older_than_every_host()
    {
        foreach (var assembly in new[] { typeof(LandscapeAnalyzer).Assembly, typeof(Copin.Declarations.LandscapeReader).Assembly })
        {
            Assert.Equal(new Version(4, 14, 0, 0), assembly.GetReferencedAssemblies().Single(reference => reference.Name == "Microsoft.CodeAnalysis").Version);
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal));
        }
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal);
}
