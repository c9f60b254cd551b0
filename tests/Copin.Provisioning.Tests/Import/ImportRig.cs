using Copin.Declarations;
using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Provisioning.Import;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Provisioning.Tests.Import;

/// <summary>Imports files of the corpus, compiles what comes out as a user's project does, and exports it again.</summary>
internal static class ImportRig
{
    private const string Folder = "tests/Copin.Provisioning.Tests/Import/Corpus/";

    /// <summary>The corpus' files with one of the endings.</summary>
    public static IEnumerable<string> Corpus(string folder, string pattern) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(Folder + folder), pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.PathOf(Folder), path).Replace('\\', '/')
        orderby relative
        select relative;

    public static string Text(string path) => File.ReadAllText(Repository.PathOf(Folder + path));

    public static ImportedLandscape Import(params string[] paths) => LandscapeImport.Read(paths.Select(path => new ImportSource(path, Text(path))));

    public static ImportedLandscape ImportText(string path, string text) => LandscapeImport.Read([new ImportSource(path, text)]);

    /// <summary>What compiler and analyzers say of an imported landscape.</summary>
    public static Task<IReadOnlyList<Diagnostic>> CompileAsync(ImportedLandscape imported) => Analysis.RunAsync(TestCompilation.Create(imported.CSharp));

    /// <summary>The imported landscape's export, file by file.</summary>
    public static IReadOnlyDictionary<string, string> Export(ImportedLandscape imported)
    {
        var compilation = TestCompilation.Create(imported.CSharp);
        var type = compilation.GetTypeByMetadataName("Landscapes.Imported")!;
        return LandscapeExport.Files(Landscape.Read(LandscapeReader.Read(type, CancellationToken.None))).ToDictionary(file => file.Path, file => file.Content);
    }
}
