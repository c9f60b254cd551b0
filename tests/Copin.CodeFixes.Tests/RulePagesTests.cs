using System.Text.RegularExpressions;
using Copin.Rules;
using Copin.Testing;

namespace Copin.CodeFixes.Tests;

/// <summary>The pages of the rules say which of them a code fix mends, and it does.</summary>
public partial class RulePagesTests
{
    private const string Mark = "A code fix does it: ";

    public static TheoryData<string> Ids => new(Rulebook.All.Select(rule => rule.Id).Where(id => File.Exists(PathOf(id))));

    [Theory, MemberData(nameof(Ids))]
    public async Task Page_says_what_the_code_fix_offers_for_its_wrong_example(string id)
    {
        var page = await File.ReadAllTextAsync(PathOf(id));
        var workspace = CodeFixWorkspace.Create(WrongFiles(page.ReplaceLineEndings("\n")));
        var ids = new HashSet<string> { id };

        var offered = await workspace.OfferedAsync(ids, null, default);

        var line = page.ReplaceLineEndings("\n").Split('\n').SingleOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal));
        Assert.True(offered is not null == line is not null, offered is null
            ? $"docs/rules/{id}.md says '{line}', but no fix is offered for its wrong example."
            : $"docs/rules/{id}.md lacks the line '{Mark}…' under '## How to fix': '{offered.Action.Title}' is offered.");
        if (offered is null)
            return;

        // Applied until nothing is left of the rule, and nothing worse in its place.
        for (var step = 0; offered is not null; step++)
        {
            Assert.True(step < 20, $"'{offered.Action.Title}' is offered again and again.");
            workspace = await workspace.ApplyAsync(offered.Action, default);
            offered = await workspace.OfferedAsync(ids, null, default);
        }

        var texts = await workspace.TextsAsync(default);
        var after = await Analysis.RunAsync(
            TestCompilation.Create(texts["Wrong.cs"]), documents: texts.Where(text => text.Key != "Wrong.cs").Select(text => new TestDocument(text.Key, text.Value)));
        Assert.True(
            after.All(diagnostic => diagnostic.Id != id && diagnostic.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error), $"{string.Join("\n", after)}\n\n{string.Join("\n\n", texts.Values)}");
    }

    // The C#, and the blocks whose fence names a path.
    private static Dictionary<string, string> WrongFiles(string page)
    {
        var section = Wrong().Match(page).Groups[1].Value;
        return Block().Matches(section).ToDictionary(block => block.Groups[1].Value is { Length: > 0 } path ? path : "Wrong.cs", block => block.Groups[2].Value);
    }

    private static string PathOf(string id) => Repository.PathOf($"docs/rules/{id}.md");

    [GeneratedRegex("## Wrong\n(.*?)\n## ", RegexOptions.Singleline)]
    private static partial Regex Wrong();

    [GeneratedRegex("```(?:csharp|\\w+ (\\S+))\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
