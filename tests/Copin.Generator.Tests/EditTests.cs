using Copin.Generator;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Tests;

/// <summary>Which steps run again after which edit, and which files are written anew.</summary>
public class EditTests
{
    private const string First = """
        using Copin;

        namespace N;

        [Landscape("first")]
        public sealed partial record First(S4HanaCloudTenant S4, Secret Password)
        {
            // A comment.
            [CommunicationUser("COPIN", Description = "before", Password = "{Password}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;
        }
        """;

    private static readonly GeneratorTest Project = new(
        First,
        First.Replace("first", "second", StringComparison.Ordinal).Replace("First", "Second", StringComparison.Ordinal),
        "namespace N; public static class Constants { public const int A = 1; }") { WithProvisioning = true };

    private static readonly string[] EveryPart = ["Binding", "Declaration", "Outputs", "Provisioner", "Sources"];

    public static TheoryData<string, string, string, string> Edits => new()
    {
        // edit, text before, text after, the parts of First whose content changes
        { "in another file", "public const int A = 1;", "public const int A = 2;", "" },
        { "a new type in another file", "public static class Constants", "public class New; public static class Constants", "" },
        { "inside a comment", "// A comment.", "// A longer comment.", "" },
        { "behind the record", "public sealed partial record Partner;\n}", "public sealed partial record Partner;\n}\n// The end.", "" },
        { "a line above", "namespace N;\n\n[Landscape(\"first\")]", "namespace N;\n\n\n[Landscape(\"first\")]", "Sources" },
        { "an argument", "\"before\"", "\"after\"", "Declaration" },
        { "a landscape's name", "[Landscape(\"first\")]", "[Landscape(\"other\")]", "Declaration" },
        { "a dependency", "    [InboundUser<ApiUser>]\n", "", "Declaration Provisioner Sources" },
        { "a parameter", "Secret Password)", "Secret Password, string Region)", "Binding Declaration Sources" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_changes_no_more_than_it_must(string edit, string before, string after, string parts)
    {
        var first = VerifyGenerator.Run(Project, out var driver);
        var file = Project.Files.First(candidate => candidate.Source.Contains(before, StringComparison.Ordinal));
        var compilation = Project.Compile();
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == file.Path);
        var index = file.Source.IndexOf(before, StringComparison.Ordinal);
        var edited = file.Source.Remove(index, before.Length).Insert(index, after);

        var second = VerifyGenerator.Again(ref driver, compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, Project.ParseOptions, file.Path)));

        VerifyGenerator.AssertQuiet(second);
        var changed = second.Files.Where(pair => first.Files[pair.Key] != pair.Value).Select(pair => pair.Key).Order(StringComparer.Ordinal);
        Assert.Equal(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"N.First.{part}.g.cs"), changed);

        // What is not declared differently is not even written again; the other landscape never is.
        var moved = parts.Contains("Sources", StringComparison.Ordinal);
        var declared = parts.Replace("Sources", "", StringComparison.Ordinal).Length > 0;
        Assert.Equal([declared ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(second, TrackingNames.Code));
        Assert.Equal([moved ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(second, TrackingNames.Sources));
        Assert.NotEmpty(edit);
    }

    [Fact]
    public void Adding_a_landscape_writes_its_files_only()
    {
        var first = VerifyGenerator.Run(Project, out var driver);
        var third = First.Replace("first", "third", StringComparison.Ordinal).Replace("First", "Third", StringComparison.Ordinal);

        var second = VerifyGenerator.Again(ref driver, Project.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(third, Project.ParseOptions, "/project/Third.cs")));

        Assert.Equal(EveryPart.Select(part => $"N.Third.{part}.g.cs"), second.Files.Keys.Except(first.Files.Keys));
        Assert.Equal(2, Reasons(second, TrackingNames.Code).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Equal(2, Reasons(second, TrackingNames.Sources).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void What_url_templates_share_is_written_once_and_not_again()
    {
        const string Declared = """
            [Landscape("links")]
            public sealed partial record Links(S4HanaCloudTenant S4)
            {
                [IntegrationPackage("P")] public sealed partial record P;
                [IntegrationFlow<P>("F")] [UrlTemplate("U", "https://{S4.UiHost}/%id%")] public sealed partial record F;
            }
            """;
        const string Shared = "Copin.Generated.UrlText.g.cs";
        var more = Declared.Replace("inks", "inksToo", StringComparison.Ordinal);
        var compilation = Project.Compile();
        var without = VerifyGenerator.Run(Project, out var driver);
        Assert.DoesNotContain(Shared, without.Files.Keys);

        var one = VerifyGenerator.Again(ref driver, compilation = compilation.AddSyntaxTrees(Parse(Declared, "/project/Links.cs")));
        var two = VerifyGenerator.Again(ref driver, compilation.AddSyntaxTrees(Parse(more, "/project/LinksToo.cs")));

        Assert.Contains(Shared, one.Files.Keys);
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(one, TrackingNames.UrlText));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(two, TrackingNames.UrlText));
        VerifyGenerator.AssertQuiet(two);

        static SyntaxTree Parse(string declared, string path) => CSharpSyntaxTree.ParseText("using Copin;\n\nnamespace N;\n\n" + declared, Project.ParseOptions, path);
    }

    [Fact]
    public void Removing_a_landscape_removes_its_files()
    {
        _ = VerifyGenerator.Run(Project, out var driver);
        var compilation = Project.Compile();

        var second = VerifyGenerator.Again(ref driver, compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.First()));

        Assert.All(second.Files.Keys, hint => Assert.StartsWith("N.Second.", hint, StringComparison.Ordinal));
        Assert.Equal(EveryPart.Length, second.Files.Count);
    }

    [Fact]
    public void Referencing_the_engine_adds_binding_and_provisioner()
    {
        var without = VerifyGenerator.Run(Project with { WithProvisioning = false }, out var driver);

        var with = VerifyGenerator.Again(ref driver, Project.Compile());

        Assert.Equal(["N.First.Binding.g.cs", "N.First.Provisioner.g.cs", "N.Second.Binding.g.cs", "N.Second.Provisioner.g.cs"], with.Files.Keys.Except(without.Files.Keys));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) => run.Reasons(step);
}
