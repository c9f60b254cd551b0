using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Asserts that generators and analyzers get through sources of any kind without an exception.</summary>
internal static class Survival
{
    /// <summary>Fails on AD0001, CS8785 and COPIN9xxx; every other diagnostic is fine.</summary>
    /// <returns>What was found by the rules.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> AssertAsync(string source, params TestDocument[] documents)
    {
        IReadOnlyList<Diagnostic> found;
        try
        {
            found = await Analysis.RunWithoutCompilerAsync(TestCompilation.Create(source), documents);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"Analysis failed with {exception.GetType().Name}: {exception.Message}\nover this source:\n{source}\n{Show(documents)}", exception);
        }

        var ours = found.Where(diagnostic => diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)).ToArray();
        Assert.True(!ours.Any(diagnostic => diagnostic.Id.StartsWith("COPIN9", StringComparison.Ordinal)), $"{string.Join("\n", ours.Select(diagnostic => diagnostic.ToString()))}\nover this source:\n{source}\n{Show(documents)}");
        Assert.All(ours, diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
        return ours;
    }

    private static string Show(TestDocument[] documents) => string.Join("\n", documents.Select(document => $"{document.Path}:\n{document.GetText()}"));

    /// <summary>Every landscape of the samples, as <c>CoPin/CoPin.cs</c>: together they have every kind of resource.</summary>
    public static TheoryData<string> Samples { get; } = new(
        from path in Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.PathOf("samples"), path).Replace('\\', '/')
        where relative.Count(character => character == '/') == 1 && !relative.StartsWith("Mistakes/", StringComparison.Ordinal)
            && File.ReadAllText(path).Contains("[Landscape(", StringComparison.Ordinal)
        orderby relative
        select relative);

    /// <summary>A sample's source.</summary>
    public static string Sample(string name) => Repository.Read("samples/" + name);
}
