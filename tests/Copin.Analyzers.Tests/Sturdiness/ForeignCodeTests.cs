using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>C# that is no landscape is left alone.</summary>
public class ForeignCodeTests
{
    [Fact]
    public async Task Nothing_is_found_in_this_repository()
    {
        var folders = new[] { "analyzers", "generator", "runtime/Copin.Provisioning", "runtime/Copin.Sandbox", "tools" };
        var sources = (
            from folder in folders
            from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
            where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
            select (relative, File.ReadAllText(path))).ToArray();
        Assert.True(sources.Length > 20);
        // The compiler's own errors, for want of references, do not matter here.
        var found = await TestCompilation.Create(sources).WithAnalyzers([new LandscapeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(found.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task Records_with_attributes_of_others_are_passed_over()
    {
        var source = "using System.ComponentModel;\nnamespace Copin.Shop;\n" + string.Concat(Enumerable.Range(0, 500).Select(i =>
            $"[Description(\"{{not a reference}}\")] public record R{i}(string Name) {{ [Description(\"{{\")] public record Nested; }}\n"));
        Assert.Empty(await Survival.AssertAsync(source));
    }
}
