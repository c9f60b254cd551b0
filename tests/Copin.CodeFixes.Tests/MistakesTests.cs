using System.Globalization;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Abstractions;

namespace Copin.CodeFixes.Tests;

/// <summary>Every fix that is offered for a mistake of the samples changes the file and leaves code that compiles as well as before; on broken code, none fails.</summary>
public class MistakesTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Rules = Analyzers.RuleDescriptors.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Repository.PathOf("samples/Mistakes"), "COPIN*.cs").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory, MemberData(nameof(Files))]
    public async Task Every_fix_changes_the_file_and_compiles(string name)
    {
        var workspace = Open(Repository.Read($"samples/Mistakes/{name}.cs"));
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
            var workspace = Open(text[..length]);
            foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
                Assert.NotEqual(await workspace.TextsAsync(default), await (await workspace.ApplyAsync(offered.Action, default)).TextsAsync(default));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public async Task No_fix_fails_on_code_whose_tokens_are_missing_doubled_or_misplaced(string name)
    {
        var seed = int.Parse(name.AsSpan(5), CultureInfo.InvariantCulture);
        foreach (var text in HalfTypedCode.Variants(Repository.Read($"samples/Mistakes/{name}.cs"), "all", new Random(seed), HalfTypedCode.IsLongRun ? 50 : 2))
        {
            var workspace = Open(text);
            foreach (var offered in await workspace.AllOfferedAsync(Rules, default))
            {
                await workspace.ApplyAsync(offered.Action, default);
                if (await workspace.FixAllAsync(offered, FixAllScope.Document, default) is { } all)
                    await workspace.ApplyAsync(all, default);
            }
        }
    }

    private static CodeFixWorkspace Open(string text) => CodeFixWorkspace.Create(new Dictionary<string, string> { ["Mistake.cs"] = "global using System;\n" + text });

    private static async Task<HashSet<string>> ErrorsAsync(CodeFixWorkspace workspace) =>
        (await Analysis.RunAsync(TestCompilation.Create((await workspace.TextsAsync(default)).Values.Single())))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Id)
            .ToHashSet(StringComparer.Ordinal);
}
