using System.Collections.Concurrent;
using Copin.Declarations;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Provisioning.Tests;

/// <summary>A landscape read from its source, as the generator reads it, with the parameters' values that a test gives.</summary>
internal sealed record DeclaredLandscape(LandscapeDeclaration Declaration, SourceMap Sources, IReadOnlyDictionary<string, ILandscapeParameter> Parameters) : ILandscape
{
    public IReadOnlyList<LandscapeDeclaration> UsedLandscapes { get; init; } = [];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<DeclaredLandscape>> Known = new(StringComparer.Ordinal);

    /// <summary>The sample's source, as it stands in <c>samples/CoPin</c>.</summary>
    public static string CoPin { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "CoPin.cs"));

    /// <summary>Reads the one landscape that a source declares; the source must compile but for what is generated.</summary>
    public static DeclaredLandscape Read(string source, IReadOnlyDictionary<string, ILandscapeParameter> parameters) => Assert.Single(ReadAll(source, parameters)).Value;

    /// <summary>Reads the landscapes that a source declares, by their records' names.</summary>
    public static IReadOnlyDictionary<string, DeclaredLandscape> ReadAll(string source, IReadOnlyDictionary<string, ILandscapeParameter> parameters) =>
        Known.GetOrAdd(source, Compile).ToDictionary(landscape => landscape.Declaration.Type.Name, landscape => landscape with { Parameters = Of(landscape.Declaration, parameters) });

    private static Dictionary<string, ILandscapeParameter> Of(LandscapeDeclaration declaration, IReadOnlyDictionary<string, ILandscapeParameter> parameters) =>
        declaration.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameters[parameter.Name]);

    private static IReadOnlyList<DeclaredLandscape> Compile(string source)
    {
        var compilation = TestCompilation.Create([("CoPin.cs", source)]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return
        [
            .. from type in compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
               where type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LandscapeAttribute")
               let sources = SourceMapReader.Read(type, LandscapeReader.ResourcesOf(type, default), Shapes.PrimaryConstructor(type), default)
               select new DeclaredLandscape(LandscapeReader.Read(type, default), sources, new Dictionary<string, ILandscapeParameter>()),
        ];
    }
}
