using Copin.Documents;
using Copin.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes.Tests.Documents;

/// <summary>Documents with characters missing, doubled and misplaced: no fix fails, and what could be read before can be read afterwards.</summary>
public class BrokenDocumentTests
{
    private const string Path = "environments/dev.json";

    private const string Text = """
        { // values
          "S4": { "Hots": "https://my300000.s4hana.cloud.sap/ui", /* two */ "User": "ADMIN", "user" : 1, },
          "S4:Host": "x", "CopinPassword": "Initial\u002D1",
          "Integration": { "Url": "http://a.example"
            , "TokenUrl": null, // later
            "ClientSecret": { "$secret": "x" } }, "Other": [ { "a": [] }, ],
          /* end */ "$landscape": [ "exmple", "example" ]
        }
        """;

    private static readonly HashSet<string> Rules = Analyzers.RuleDescriptors.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
    private static readonly string Landscape = EnvironmentFixTests.Landscape(", CloudIntegrationTenant Integration, string Lead");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, HalfTypedCode.IsLongRun ? 40 : 8)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_fix_leaves_a_file_that_can_be_read(int seed)
    {
        const string Pieces = "{}[]\",:\n\r /*a";
        var random = new Random(seed);
        for (var run = 0; run < 6; run++)
        {
            var characters = Text.ToList();
            for (var edits = run == 0 ? 0 : random.Next(1, 4); edits > 0; edits--)
            {
                var position = random.Next(characters.Count);
                if (random.Next(2) == 0)
                    characters.RemoveAt(position);
                else
                    characters.Insert(position, Pieces[random.Next(Pieces.Length)]);
            }

            await MendAsync(new string([.. characters]));
        }
    }

    private static async Task MendAsync(string text)
    {
        var workspace = CodeFixWorkspace.Create(new Dictionary<string, string> { ["Test0.cs"] = Landscape, [Path] = text });
        var canBeRead = CanBeRead(text);
        var all = await workspace.AllOfferedAsync(Rules, default);
        Assert.True(text != Text || all.Select(offered => offered.Action.EquivalenceKey).Distinct().Count() >= 6);
        foreach (var offered in all)
        {
            await AssertAsync(await workspace.ApplyAsync(offered.Action, default), offered.Action.Title);
            foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Solution })
                if (await workspace.FixAllAsync(offered, scope, default) is { } ofAll)
                    await AssertAsync(await workspace.ApplyAsync(ofAll, default), $"all of '{offered.Action.Title}'");
        }

        async Task AssertAsync(CodeFixWorkspace after, string title)
        {
            var mended = (await after.TextsAsync(default))[Path];
            Assert.True(mended != text, $"'{title}' changes nothing of:\n{text}");
            Assert.True(!canBeRead || CanBeRead(mended), $"'{title}' made of\n{text}\n\n{mended}");
        }
    }

    private static bool CanBeRead(string text) => JsonFile.Read(text).Fault is null;
}
