using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Benchmarks.Hosts;

/// <summary>A compilation with a generator's input and one file that has nothing to do with it.</summary>
public sealed class GeneratorHost
{
    private const string Unrelated = "Unrelated.cs";
    private readonly IIncrementalGenerator _generator;
    private readonly (string Path, string Source)[] _files;
    private readonly string _edited;
    private readonly string _editedSource;
    private int _edits;

    /// <param name="generator">The generator.</param>
    /// <param name="files">Its input.</param>
    /// <param name="edited">The file of the input that a relevant edit changes, and its changed text.</param>
    public GeneratorHost(IIncrementalGenerator generator, IEnumerable<(string Path, string Source)> files, (string Path, string Source) edited)
    {
        _generator = generator;
        _files = [.. files, (Unrelated, UnrelatedSource(0))];
        (_edited, _editedSource) = edited;
        Compilation = NewCompilation();
        Warm = NewDriver().RunGenerators(Compilation);
        if (Warm.GetRunResult() is var result && (result.GeneratedTrees.IsEmpty || result.Results.Any(each => each.Exception is not null)))
            throw new InvalidOperationException($"{generator.GetType().Name} generated nothing or failed: {string.Join("; ", result.Results.Select(each => each.Exception?.Message))}");
    }

    /// <summary>The input, its symbols bound.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The input anew, its symbols bound; no generator has seen its files.</summary>
    public CSharpCompilation NewCompilation()
    {
        var compilation = Create(_files);
        Bind(compilation);
        return compilation;
    }

    /// <summary>A driver that has run over <see cref="Compilation"/>.</summary>
    public GeneratorDriver Warm { get; }

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);

    /// <summary>The compilation after a key was struck in a file that has nothing to do with the input.</summary>
    public CSharpCompilation AfterUnrelatedEdit() => Replace(Unrelated, UnrelatedSource(++_edits));

    /// <summary>The compilation after one input file changed in substance.</summary>
    public CSharpCompilation AfterRelevantEdit() => Replace(_edited, _editedSource);

    private CSharpCompilation Replace(string path, string source)
    {
        var tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return Compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, path));
    }

    private static CSharpCompilation Create(IEnumerable<(string Path, string Source)> files) =>
        TestCompilation.Create(files).AddReferences(MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.ILogger).Assembly.Location));

    private static string UnrelatedSource(int edit) => $"namespace Measured;\n\ninternal static class Unrelated\n{{\n    public static int Edit() => {edit};\n}}\n";

    private static void Bind(CSharpCompilation compilation)
    {
        foreach (var type in compilation.GlobalNamespace.GetNamespaceMembers().Single(each => each.Name == "Measured").GetTypeMembers())
            foreach (var nested in type.GetTypeMembers().Append(type))
                _ = nested.GetAttributes().Select(attribute => attribute.ConstructorArguments.Length + attribute.NamedArguments.Length).Sum();
    }
}
