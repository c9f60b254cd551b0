using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Copin.Testing;

/// <summary>What the generator wrote for a project.</summary>
public sealed class GeneratorRun
{
    internal GeneratorRun(GeneratorDriverRunResult result, CSharpCompilation compilation)
    {
        Result = result;
        Compilation = compilation;
        Files = result.Results.Single().GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).ToDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The compiler's account of the run.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The project with the generated files.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The generated file whose name ends so, such as <c>CoPin.Declaration.g.cs</c>.</summary>
    public string File(string end) => Files.Single(file => file.Key.EndsWith(end, StringComparison.Ordinal)).Value;

    /// <summary>The run step's reasons, in order of its outputs.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.Results.Single().TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    /// <summary>The landscape record's definition, made by the generated code itself.</summary>
    public T Static<T>(string type, string property) =>
        (T)Load().GetType(type, throwOnError: true)!.GetProperty(property, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!;

    /// <summary>Compiles the project and loads it.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }
}
