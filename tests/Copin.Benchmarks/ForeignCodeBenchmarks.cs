using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Copin.Analyzers;
using Copin.Benchmarks.Hosts;
using Copin.Benchmarks.Sources;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Benchmarks;

/// <summary>The analyzers over 100,000 lines (10,000 in a short run) that hold no landscape, in a project that references the library.</summary>
[MemoryDiagnoser]
public class ForeignCodeBenchmarks
{
    private CSharpCompilation _compilation = null!;

    /// <summary>Compiles and binds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = TestCompilation.Create(ForeignSource.Files(Program.IsShort ? 10_000 : 100_000));
        _ = _compilation.GetDiagnostics();
    }

    /// <summary>Our analyzers; they find nothing, or the run fails.</summary>
    [Benchmark]
    public async Task Analyze()
    {
        if (await RunAsync(new LandscapeAnalyzer()) is { IsEmpty: false } found)
            throw new InvalidOperationException($"Found in code that is no landscape: {found[0]}");
    }

    /// <summary>An analyzer that looks at every type and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> DriverAlone() => RunAsync(new IdleAnalyzer());

    private Task<ImmutableArray<Diagnostic>> RunAsync(DiagnosticAnalyzer analyzer) =>
        new CompilationWithAnalyzers(_compilation, [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
}
