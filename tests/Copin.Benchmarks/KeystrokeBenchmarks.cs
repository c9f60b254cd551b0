using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Copin.Analyzers;
using Copin.Benchmarks.Sources;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Benchmarks;

/// <summary>A key struck in one of fifty landscapes, to the diagnostics of that file, in a workspace as an editor has it.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private AdhocWorkspace _workspace = null!;
    private DocumentId _document = null!;
    private Solution _solution = null!;
    private int _edits;

    /// <summary>Opens the project.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _workspace = new AdhocWorkspace();
        var project = ProjectId.CreateNewId();
        _solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "Measured", "Measured", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: TestCompilation.ParseOptions, metadataReferences: TestCompilation.References));
        foreach (var (path, source) in LandscapeSource.Files(1000))
            _solution = _solution.AddDocument(DocumentId.CreateNewId(project, path), path, SourceText.From(source), filePath: path);
        _document = _solution.GetProject(project)!.Documents.Single(document => document.Name == "Landscape7.cs").Id;
        _ = _solution.GetProject(project)!.GetCompilationAsync().Result!.GetDiagnostics();
    }

    /// <summary>Strikes the key.</summary>
    [IterationSetup]
    public void Strike() => _solution = _solution.WithDocumentText(_document, SourceText.From(LandscapeSource.Landscape(7, $"Project data {++_edits}")));

    /// <summary>The diagnostics of the file.</summary>
    [Benchmark]
    public async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        var document = _solution.GetDocument(_document)!;
        var compilation = (await document.Project.GetCompilationAsync().ConfigureAwait(false))!;
        var model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync().ConfigureAwait(false))!);
        var analysis = new CompilationWithAnalyzers(compilation, [new LandscapeAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).ConfigureAwait(false);
    }
}
