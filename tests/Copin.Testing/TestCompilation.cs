using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Testing;

/// <summary>Compilations as a user's project has them: the framework, <c>Copin.Landscape</c>, nullable on, the project's language version.</summary>
public static class TestCompilation
{
    /// <summary>The framework's assemblies and <c>Copin.Landscape</c>.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = Platform()
        .Append(MetadataReference.CreateFromFile(typeof(LandscapeAttribute).Assembly.Location))
        .ToArray();

    /// <summary>How the sources are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>Compiles sources; file names are <c>Test0.cs</c>, <c>Test1.cs</c>, ….</summary>
    public static CSharpCompilation Create(params string[] sources) => Create(sources.Select((source, i) => ($"Test{i}.cs", source)));

    /// <summary>Compiles named sources.</summary>
    public static CSharpCompilation Create(IEnumerable<(string Path, string Source)> sources) => CSharpCompilation.Create(
        "Test",
        sources.Select(source => CSharpSyntaxTree.ParseText(source.Source, ParseOptions, source.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> Platform() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll")
        select MetadataReference.CreateFromFile(path);
}
