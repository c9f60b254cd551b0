namespace Copin.Testing;

public static partial class Verify
{
    /// <summary>
    /// Verifies a code fix over one file: the first that is offered for the marked diagnostics, applied one by one and by FixAll in each scope, with both line
    /// ends, makes the fixed source, which is analysed and compiled.
    /// </summary>
    /// <param name="source">The whole file, with markup.</param>
    /// <param name="fixedSource">The file afterwards, with markup for what remains.</param>
    /// <param name="key">The fix to choose, such as <c>COPIN1003/AddOther</c>; null for the first.</param>
    /// <param name="titles">The titles offered for the first marked diagnostic; none where they do not matter.</param>
    public static Task CodeFixAsync(string source, string fixedSource, string? key = null, params string[] titles) => CodeFixAsync([source], [fixedSource], key, titles);

    /// <summary>Verifies a code fix over several files of one project, <c>Test0.cs</c>, <c>Test1.cs</c>, ….</summary>
    /// <inheritdoc cref="CodeFixAsync(string, string, string?, string[])"/>
    public static Task CodeFixAsync(string[] sources, string[] fixedSources, string? key = null, params string[] titles)
    {
        var test = new CodeFixTest { CodeActionEquivalenceKey = key, Titles = titles.Length > 0 ? titles : null };
        for (var i = 0; i < sources.Length; i++)
        {
            test.Sources.Add(($"Test{i}.cs", sources[i]));
            test.FixedSources.Add(($"Test{i}.cs", fixedSources[i]));
        }

        return test.RunAsync();
    }

    /// <summary>Verifies a code fix over the resources of the landscape of <see cref="Landscape"/>.</summary>
    /// <inheritdoc cref="CodeFixAsync(string, string, string?, string[])"/>
    public static Task LandscapeFixAsync(string body, string fixedBody, string? key = null, params string[] titles) =>
        CodeFixAsync(Landscape(body), Landscape(fixedBody), key, titles);

    /// <summary>Verifies a code fix in an additional file beside one C# file, as <see cref="CodeFixAsync(string, string, string?, string[])"/> does.</summary>
    /// <param name="source">The C# file.</param>
    /// <param name="path">The additional file's path, such as <c>environments/dev.json</c>.</param>
    /// <param name="text">What stands in it, with markup.</param>
    /// <param name="fixedText">What stands in it afterwards, with markup for what remains.</param>
    /// <param name="key">The fix to choose; null for the first.</param>
    /// <param name="titles">The titles offered for the first marked diagnostic; none where they do not matter.</param>
    public static Task DocumentFixAsync(string source, string path, string text, string fixedText, string? key = null, params string[] titles) =>
        new CodeFixTest
        {
            CodeActionEquivalenceKey = key, Titles = titles.Length > 0 ? titles : null, Sources = { ("Test0.cs", source), (path, text) }, FixedSources = { (path, fixedText) },
        }.RunAsync();

    /// <summary>Verifies that no fix is offered for what is marked in an additional file.</summary>
    /// <inheritdoc cref="DocumentFixAsync"/>
    public static Task NoDocumentFixAsync(string source, string path, string text, string? key = null) =>
        new CodeFixTest { CodeActionEquivalenceKey = key, Sources = { ("Test0.cs", source), (path, text) } }.RunAsync();

    /// <summary>Verifies that no fix is offered for the marked diagnostics.</summary>
    /// <param name="source">The whole file, with markup.</param>
    /// <param name="key">The fix that must not be offered; null for any.</param>
    public static Task NoCodeFixAsync(string source, string? key = null) => new CodeFixTest { CodeActionEquivalenceKey = key, Sources = { ("Test0.cs", source) } }.RunAsync();
}
