using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Testing;

/// <summary>A project as the generator sees it.</summary>
/// <param name="Files">Its source files.</param>
public sealed record GeneratorTest(IReadOnlyList<(string Path, string Source)> Files)
{
    /// <summary>The directory that the files lie in; no directory of the machine.</summary>
    public const string ProjectDirectory = "/project/";

    /// <summary>A project of files <c>Test0.cs</c>, <c>Test1.cs</c>, ….</summary>
    public GeneratorTest(params string[] sources) : this(sources.Select((source, i) => ($"{ProjectDirectory}Test{i}.cs", source)).ToArray())
    {
    }

    /// <summary>Whether the project references <c>Copin.Provisioning</c> and <c>IConfiguration</c>.</summary>
    public bool WithProvisioning { get; init; }

    /// <summary>The project's nullable setting.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>The project's language version.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    /// <summary>Assemblies beside the framework and <c>Copin.Landscape</c>.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>What stands in for the framework and <c>Copin.Landscape</c>; null for the ones the tests run on.</summary>
    public IReadOnlyList<MetadataReference>? Framework { get; init; }

    /// <summary>Whether the sources have errors of their own, so that the generated code need only add none.</summary>
    public bool HasErrors { get; init; }

    /// <summary>How the files are parsed.</summary>
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>The project before anything is generated.</summary>
    public CSharpCompilation Compile()
    {
        var files = WithProvisioning ? Files.Append((ProjectDirectory + "Provisioning.cs", ProvisioningStub.Source)) : Files;
        return CSharpCompilation.Create(
            "Test",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Item2, ParseOptions, file.Item1)),
            [.. Framework ?? TestCompilation.References, .. References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999, allowUnsafe: false));
    }
}
