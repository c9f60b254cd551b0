using System.Collections.Concurrent;
using Copin.Declarations;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Provisioning.Tests;

/// <summary>A landscape read from its source, as the generator reads it, with the parameters' values that a test gives.</summary>
internal sealed record DeclaredLandscape(LandscapeDeclaration Declaration, SourceMap Sources, IReadOnlyDictionary<string, ILandscapeParameter> Parameters) : ILandscape
{
    private static readonly ConcurrentDictionary<string, (LandscapeDeclaration, SourceMap)> Known = new(StringComparer.Ordinal);

    /// <summary>The sample's source, as it stands in <c>samples/CoPin</c>.</summary>
    public static string CoPin { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "CoPin.cs"));

    /// <summary>Reads the one landscape that a source declares; the source must compile but for what is generated.</summary>
    public static DeclaredLandscape Read(string source, IReadOnlyDictionary<string, ILandscapeParameter> parameters)
    {
        var (declaration, sources) = Known.GetOrAdd(source, Compile);
        return new DeclaredLandscape(declaration, sources, parameters);
    }

    private static (LandscapeDeclaration, SourceMap) Compile(string source)
    {
        var compilation = TestCompilation.Create([("CoPin.cs", source)]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var landscape = Assert.Single(
            compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>(),
            type => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LandscapeAttribute"));
        var sources = SourceMapReader.Read(landscape, LandscapeReader.ResourcesOf(landscape, default), default);
        return (LandscapeReader.Read(landscape, default), sources);
    }
}
