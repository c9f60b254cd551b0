using Copin.Testing;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>The files of <c>samples/Mistakes</c>.</summary>
internal static class Mistakes
{
    /// <summary>The identifiers of the rules that have one.</summary>
    public static IEnumerable<string> Ids() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("samples/Mistakes"), "COPIN*.cs")
        orderby path
        select Path.GetFileNameWithoutExtension(path);

    /// <summary>The documents of a mistake: the files in the folder of its name.</summary>
    public static IEnumerable<TestDocument> Documents(string id) =>
        from path in Directory.Exists(Repository.PathOf($"samples/Mistakes/{id}")) ? Directory.EnumerateFiles(Repository.PathOf($"samples/Mistakes/{id}"), "*", SearchOption.AllDirectories) : []
        orderby path
        select new TestDocument(Path.GetRelativePath(Repository.PathOf("samples/Mistakes"), path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n"));
}
