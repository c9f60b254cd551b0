using System.Globalization;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Abstractions;

namespace Copin.CodeFixes.Tests;

/// <summary>
/// Every fix that is offered for a mistake of the samples, in C# or in a document beside it, changes the file and leaves code that compiles and documents that can be read as
/// well as before; on broken files, none fails.
/// </summary>
public class MistakesTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Rules = Analyzers.RuleDescriptors.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] Unreadable = ["COPIN1040", "COPIN2020", "COPIN4051", "COPIN7010", "COPIN7014"];

    public static TheoryData<string> FilesWithDocuments => new(Directory.EnumerateDirectories(Repository.PathOf("samples/Mistakes"), "COPIN*").Select(path => Path.GetFileName(path)));

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Repository.PathOf("samples/Mistakes"), "COPIN*.cs").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory, MemberData(nameof(Files))]
    public async Task Every_fix_changes_the_file_and_compiles(string name)
    {
        var workspace = Open(Repository.Read($"samples/Mistakes/{name}.cs"), Documents(name));
        var errors = await ErrorsAsync(workspace);
        foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
        {
            output.WriteLine($"{offered.Diagnostic.Id}: {offered.Action.Title}");
            var after = await workspace.ApplyAsync(offered.Action, default);
            Assert.NotEqual(await workspace.TextsAsync(default), await after.TextsAsync(default));
            Assert.Empty((await ErrorsAsync(after)).Except(errors).Select(error => $"{offered.Action.Title}: {error}"));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public async Task No_fix_fails_on_code_that_ends_early(string name)
    {
        var text = Repository.Read($"samples/Mistakes/{name}.cs");
        var step = Math.Max(1, text.Length / 8);
        for (var length = text.Length - (step / 2); length > 0; length -= step)
        {
            await ApplyEachAsync(Open(text[..length], Documents(name)));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public async Task No_fix_fails_on_code_whose_tokens_are_missing_doubled_or_misplaced(string name)
    {
        var seed = int.Parse(name.AsSpan(5), CultureInfo.InvariantCulture);
        foreach (var text in HalfTypedCode.Variants(Repository.Read($"samples/Mistakes/{name}.cs"), "all", new Random(seed), HalfTypedCode.IsLongRun ? 50 : 1))
        {
            var workspace = Open(text, Documents(name));
            foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
            {
                await workspace.ApplyAsync(offered.Action, default);
                if (await workspace.FixAllAsync(offered, FixAllScope.Document, default) is { } all)
                    await workspace.ApplyAsync(all, default);
            }
        }
    }

    [Theory, MemberData(nameof(FilesWithDocuments))]
    public async Task No_fix_fails_on_a_document_that_ends_early(string name)
    {
        var source = Repository.Read($"samples/Mistakes/{name}.cs");
        foreach (var (path, text) in Documents(name))
        {
            var step = Math.Max(1, text.Length / 12);
            for (var length = text.Length - (step / 2); length >= 0; length -= step)
                await ApplyEachAsync(Open(source, Documents(name).ToDictionary(document => document.Key, document => document.Key == path ? text[..length] : document.Value)));
        }
    }

    private static async Task ApplyEachAsync(CodeFixWorkspace workspace)
    {
        foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
            Assert.NotEqual(await workspace.TextsAsync(default), await (await workspace.ApplyAsync(offered.Action, default)).TextsAsync(default));
    }

    private static CodeFixWorkspace Open(string text, IReadOnlyDictionary<string, string> documents) =>
        CodeFixWorkspace.Create(new Dictionary<string, string>(documents) { ["Mistake.cs"] = "global using System;\n" + text });

    // The files in the folder of the mistake's name.
    private static Dictionary<string, string> Documents(string name) => Directory.Exists(FolderOf(name))
        ? Directory.EnumerateFiles(FolderOf(name), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Repository.PathOf("samples/Mistakes"), path).Replace('\\', '/'), path => File.ReadAllText(path).ReplaceLineEndings("\n"))
        : [];

    private static string FolderOf(string name) => Repository.PathOf($"samples/Mistakes/{name}");

    // Of the compiler, and of files that cannot be read any more.
    private static async Task<HashSet<string>> ErrorsAsync(CodeFixWorkspace workspace)
    {
        var texts = await workspace.TextsAsync(default);
        var documents = texts.Where(text => text.Key != "Mistake.cs").Select(text => new TestDocument(text.Key, text.Value));
        return (await Analysis.RunAsync(TestCompilation.Create(texts["Mistake.cs"]), documents: documents))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && (diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) || Unreadable.Contains(diagnostic.Id)))
            .Select(diagnostic => diagnostic.Id)
            .ToHashSet(StringComparer.Ordinal);
    }
}
