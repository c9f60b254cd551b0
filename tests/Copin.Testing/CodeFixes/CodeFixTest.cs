using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Copin.Testing;

/// <summary>
/// Applies a code fix until it is offered no more, one diagnostic at a time and then by FixAll in document, project and solution, and compares each result
/// with what the test expects. What comes out is analysed and compiled again.
/// </summary>
/// <remarks>Named after <c>CodeFixTest</c> of Microsoft.CodeAnalysis.Testing; most tests use <see cref="Verify"/>.</remarks>
public sealed class CodeFixTest
{
    // More than any test has diagnostics: beyond it, a fix brings forth what it mends.
    private const int MostSteps = 40;

    /// <summary>Files by path, with markup; a diagnostic that is not marked is not mended. Those that are no C# are additional files.</summary>
    public IList<(string Path, string Source)> Sources { get; } = [];

    /// <summary>Those of the files that are another afterwards, with markup for what remains; none where no fix must be offered.</summary>
    public IList<(string Path, string Source)> FixedSources { get; } = [];

    /// <summary>The fix to choose, such as <c>COPIN1003/AddOther</c>; null for the first that is offered.</summary>
    public string? CodeActionEquivalenceKey { get; init; }

    /// <summary>The titles offered for the first marked diagnostic, in order; null where they do not matter.</summary>
    public IReadOnlyList<string>? Titles { get; init; }

    /// <summary>What the compiler itself may report, before and after.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; init; }

    /// <summary>How often FixAll is applied to a document or project until nothing is left: once, unless diagnostics overlap.</summary>
    public int FixAllIterations { get; init; } = 1;

    /// <summary>Runs and compares; one by one with both line ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await AnalyzeAsync(Sources, cancellationToken);
        if (FixedSources.Count > 0)
            await AnalyzeAsync(Sources.Select(source => FixedSources.FirstOrDefault(fixedSource => fixedSource.Path == source.Path) is { Path: not null } changed ? changed : source), cancellationToken);
        foreach (var newLine in new[] { "\n", "\r\n" })
            await RunAsync(newLine, cancellationToken);
    }

    private async Task RunAsync(string newLine, CancellationToken cancellationToken)
    {
        var files = Parse(Sources, newLine);
        var expected = Texts(files);
        foreach (var (path, text) in Texts(Parse(FixedSources, newLine)))
            expected[path] = text;
        var marked = files.SelectMany(file => file.Markup.Expected).Select(diagnostic => diagnostic.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var before = CodeFixWorkspace.Create(Texts(files));

        var offered = await before.OfferedAsync(marked, CodeActionEquivalenceKey, cancellationToken);
        if (Titles is not null)
            Assert.Equal(Titles, await before.TitlesAsync(marked, cancellationToken));
        if (FixedSources.Count == 0)
        {
            Assert.True(offered is null, $"No fix must be offered, but '{offered?.Action.Title}' is.");
            return;
        }

        Assert.True(offered is not null, $"No fix is offered for any of {string.Join(", ", marked)}.");
        await IterateAsync(before, marked, expected, cancellationToken);
        if (newLine != "\n")
            return;
        await FixAllAsync(before, FixAllScope.Document, marked, expected, files.Length * FixAllIterations, cancellationToken);
        await FixAllAsync(before, FixAllScope.Project, marked, expected, FixAllIterations, cancellationToken);
        await FixAllAsync(before, FixAllScope.Solution, marked, expected, FixAllIterations, cancellationToken);
    }

    private async Task IterateAsync(CodeFixWorkspace workspace, IReadOnlySet<string> ids, IReadOnlyDictionary<string, string> expected, CancellationToken cancellationToken)
    {
        for (var step = 0; await workspace.OfferedAsync(ids, CodeActionEquivalenceKey, cancellationToken) is { } offered; step++)
        {
            Assert.True(step < MostSteps, $"'{offered.Action.Title}' is offered again and again.");
            var next = await workspace.ApplyAsync(offered.Action, cancellationToken);
            Assert.True(!Same(await workspace.TextsAsync(cancellationToken), await next.TextsAsync(cancellationToken)), $"'{offered.Action.Title}' changes nothing.");
            workspace = next;
        }

        AssertTexts(expected, await workspace.TextsAsync(cancellationToken), "one by one");
    }

    // In each scope the second project is a copy of the first, which tells a project from the solution.
    private async Task FixAllAsync(
        CodeFixWorkspace start, FixAllScope scope, IReadOnlySet<string> ids, IReadOnlyDictionary<string, string> expected, int iterations, CancellationToken cancellationToken)
    {
        var untouched = await start.TextsAsync(cancellationToken);
        var workspace = start.WithCopy();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; await workspace.OfferedAsync(ids, CodeActionEquivalenceKey, cancellationToken) is { } offered; step++)
        {
            keys.Add(offered.Action.EquivalenceKey!);
            Assert.True(step < keys.Count * iterations, $"FixAll in {scope} takes more than {iterations} passes over {string.Join(", ", keys)}.");
            var action = await workspace.FixAllAsync(offered, scope, cancellationToken);
            Assert.True(action is not null, $"FixAll in {scope} offers nothing for {offered.Action.EquivalenceKey}.");
            workspace = await workspace.ApplyAsync(action!, cancellationToken);
        }

        AssertTexts(expected, await workspace.TextsAsync(cancellationToken), $"FixAll in {scope}");
        AssertTexts(scope == FixAllScope.Solution ? expected : untouched, await workspace.TextsOfCopyAsync(cancellationToken), $"FixAll in {scope}, the second project");
    }

    private Task AnalyzeAsync(IEnumerable<(string Path, string Source)> sources, CancellationToken cancellationToken)
    {
        var test = new AnalyzerTest { CompilerDiagnostics = CompilerDiagnostics };
        foreach (var source in sources)
            (source.Path.EndsWith(".cs", StringComparison.Ordinal) ? test.Sources : test.Documents).Add(source);
        return test.RunAsync(cancellationToken);
    }

    private static (string Path, Markup Markup)[] Parse(IEnumerable<(string Path, string Source)> sources, string newLine) =>
        [.. sources.Select(source => (source.Path, Markup.Parse(source.Path, source.Source.ReplaceLineEndings(newLine))))];

    private static Dictionary<string, string> Texts(IEnumerable<(string Path, Markup Markup)> files) => files.ToDictionary(file => file.Path, file => file.Markup.Source);

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) => one.All(file => other[file.Key] == file.Value);

    private static void AssertTexts(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual, string how)
    {
        foreach (var (path, text) in expected)
            if (actual[path] != text)
                Assert.Fail($"{path}, {how}, expected:\n{Visible(text)}\n\nactual:\n{Visible(actual[path])}");
    }

    private static string Visible(string text) => text.Replace("\r", "␍", StringComparison.Ordinal);
}
