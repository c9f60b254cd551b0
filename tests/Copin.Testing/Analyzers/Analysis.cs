using System.Collections.Immutable;
using System.Reflection;
using Copin.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Copin.Testing;

/// <summary>Runs the product's generators and analyzers over a compilation, as a build does.</summary>
public static class Analysis
{
    // The compiler instantiates each type that bears [Generator]; so does the test.
    private static readonly Type[] Generators = Assembly.Load("Copin.Generator").GetTypes().Where(type => type.IsDefined(typeof(GeneratorAttribute))).ToArray();

    /// <summary>What generators, analyzers and compiler report, but for what stands in generated files.</summary>
    /// <param name="compilation">The sources; those of the generators are added.</param>
    /// <param name="config">The <c>.editorconfig</c>; null for none.</param>
    /// <param name="documents">The additional files.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The diagnostics by file and position. One that the sources suppress is not among them.</returns>
    /// <exception cref="Xunit.Sdk.XunitException">An analyzer or generator threw (AD0001, CS8785).</exception>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(CSharpCompilation compilation, DirectoryConfig? config = null, IEnumerable<AdditionalText>? documents = null, CancellationToken cancellationToken = default)
    {
        var (ofProduct, compiled) = await RunProductAsync(compilation, config, documents, cancellationToken);
        return Sort(ofProduct.Concat(compiled.GetDiagnostics(cancellationToken)));
    }

    /// <summary>What generators and analyzers report, without the compiler's own diagnostics: half the time.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static async Task<IReadOnlyList<Diagnostic>> RunWithoutCompilerAsync(CSharpCompilation compilation, IEnumerable<AdditionalText>? documents = null, CancellationToken cancellationToken = default) =>
        Sort((await RunProductAsync(compilation, config: null, documents, cancellationToken)).Diagnostics);

    private static async Task<(IEnumerable<Diagnostic> Diagnostics, CSharpCompilation Compiled)> RunProductAsync(
        CSharpCompilation compilation, DirectoryConfig? config, IEnumerable<AdditionalText>? documents, CancellationToken cancellationToken)
    {
        config ??= new DirectoryConfig("");
        var compiled = Generate(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config)), out var ofGenerators, cancellationToken);
        var ofAnalyzers = await compiled
            .WithAnalyzers([new LandscapeAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. documents ?? []], config.OptionsProvider), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        var crash = ofGenerators.Concat(ofAnalyzers).FirstOrDefault(diagnostic => diagnostic.Id is "AD0001" or "CS8785");
        if (crash is not null)
            Assert.Fail(crash.ToString() + "\n" + crash.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return (ofGenerators.Concat(ofAnalyzers), compiled);
    }

    private static Diagnostic[] Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
    ];

    /// <summary>The compilation with what the product's generators add to it.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation, out ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken = default)
    {
        var generators = Generators.Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        CSharpGeneratorDriver.Create(generators, parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out diagnostics, cancellationToken);
        return (CSharpCompilation)generated;
    }
}
