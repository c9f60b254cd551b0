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
}
