using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// A compiler of one version that uses the package as an editor or a build does: analyzers, generators and fixes are loaded from its folder, and nothing of ours is referenced here.
// Arguments: the unpacked package, then the source files and the documents beside them. What happened is written line by line: its kind, then what.
var package = Path.GetFullPath(args[0]);
var sources = args[1..].Where(path => path.EndsWith(".cs", StringComparison.Ordinal));
var documents = args[1..].Except(sources).Select(path => new Document(path));
var loader = new PackageLoader();
var references = Directory.GetFiles(Path.Combine(package, "analyzers", "dotnet", "cs"), "*.dll").Select(path => new AnalyzerFileReference(path, loader)).ToArray();
foreach (var reference in references)
    reference.AnalyzerLoadFailed += (_, failure) => Say("failure", $"{reference.Display}: {failure.ErrorCode} {failure.Message}");
Say("compiler", typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3));

var options = new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse);
var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"));
var compilation = CSharpCompilation.Create(
    "Landscapes",
    sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
    platform.Append(Path.Combine(package, "lib", "netstandard2.0", "Copin.Landscape.dll")).Select(path => MetadataReference.CreateFromFile(path)),
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

var driver = CSharpGeneratorDriver.Create(references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), parseOptions: options)
    .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var ofGenerators);
foreach (var tree in driver.GetRunResult().GeneratedTrees)
    Say("generated", Path.GetFileName(tree.FilePath));
var analyzers = references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToArray();
foreach (var analyzer in analyzers)
    Say("analyzer", analyzer.GetType().Name);
var ofAnalyzers = await generated.WithAnalyzers([.. analyzers], new AnalyzerOptions([.. documents])).GetAnalyzerDiagnosticsAsync();
foreach (var diagnostic in ofGenerators.Concat(generated.GetDiagnostics()).Concat(ofAnalyzers).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden))
{
    var place = diagnostic.Location.GetLineSpan();
    Say("diagnostic", string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} {place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})"));
}

foreach (var type in references.Select(reference => reference.GetAssembly()).SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute))))
    Say("fix", $"{type.Name} {((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Length}");
return 0;

static void Say(string kind, string what) => Console.WriteLine($"{kind} {what.ReplaceLineEndings(" ")}");

/// <summary>A file that the build passes on beside the sources.</summary>
internal sealed class Document(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
}

/// <summary>Loads the package's assemblies from its folder, and what they ask for beyond it from this host: as the compilers do.</summary>
internal sealed class PackageLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyName(new AssemblyName(Path.GetFileNameWithoutExtension(fullPath)));

    protected override Assembly? Load(AssemblyName assemblyName) => _paths.TryGetValue(assemblyName.Name!, out var path) ? LoadFromAssemblyPath(path) : null;
}
