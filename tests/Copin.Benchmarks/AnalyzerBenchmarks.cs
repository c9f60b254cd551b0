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

/// <summary>All analyzers over landscapes of different sizes, symbols bound.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CSharpCompilation _compilation = null!;

    /// <summary>The sizes; the largest is left to the full run.</summary>
    public static IEnumerable<int> Sizes => Program.IsShort ? [100, 1000] : [100, 1000, 10000];

    /// <summary>How many resources, twenty a landscape.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Resources { get; set; }

    /// <summary>Compiles and binds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = TestCompilation.Create(LandscapeSource.Files(Resources));
        _ = _compilation.GetDiagnostics();
    }

    /// <summary>The diagnostics of every landscape.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> Analyze() => RunAsync(new LandscapeAnalyzer());

    /// <summary>What the compiler's driver costs by itself: an analyzer that looks at every type and does nothing.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> DriverAlone() => RunAsync(new IdleAnalyzer());

    /// <summary>What the compiler does for every build, without any analyzer: it binds and checks the same files.</summary>
    [Benchmark]
    public ImmutableArray<Diagnostic> CompilerAlone() => _compilation.Clone().GetDiagnostics();

    private Task<ImmutableArray<Diagnostic>> RunAsync(DiagnosticAnalyzer analyzer) =>
        new CompilationWithAnalyzers(_compilation, [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
}
