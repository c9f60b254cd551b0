using Copin.Generator;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Tests;

/// <summary>The generator recalls what it read of a landscape; whatever is edited, it writes what a first run over the edited project writes.</summary>
public class RecallTests
{
    private static readonly (string Path, string Source)[] Files =
    [
        ("/project/Landscape.cs", """
            using Copin;
            using static N.Names;

            namespace N;

            [Landscape("recalled")]
            public sealed partial record Recalled(S4HanaCloudTenant S4, Secret Password) : Shared
            {
                [CommunicationSystem(SystemId, HostName = Hosts.Of, Port = Ports.Https)]
                [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
                public sealed partial record Partner;
            }
            """),
        ("/project/Names.cs", """
            namespace N;

            public static class Names
            {
                public const string SystemId = "COPIN" + Suffix;
                private const string Suffix = "_1";
                public static int Body() { return 1; }
            }
            """),
        ("/project/Hosts.cs", "namespace N;\n\npublic static class Hosts\n{\n    public const string Of = \"{S4.ApiHost}\";\n    public static string Expression() => \"a\";\n}\n\npublic static class Ports { public const int Https = 443; }\n"),
        ("/project/Shared.cs", """
            using Copin;

            namespace N;

            public abstract partial record Shared
            {
                [CommunicationUser("COPIN", Description = "Shared", Password = "{Password}")]
                public sealed partial record ApiUser;
            }
            """),
        ("/project/Elsewhere.cs", "namespace Elsewhere;\n\npublic static class Unrelated\n{\n    public static int Edit() => 1;\n}\n"),
    ];

    public static TheoryData<string, string> Edits => new()
    {
        { "public const string SystemId = \"COPIN\"", "public const string SystemId = \"OTHER\"" },
        { "private const string Suffix = \"_1\"", "private const string Suffix = \"_2\"" },
        { "return 1;", "return 2;" },
        { "=> \"a\"", "=> \"b\"" },
        { "\"{S4.ApiHost}\"", "\"{S4.UiHost}\"" },
        { "Https = 443", "Https = 8443" },
        { "\"Shared\"", "\"Changed\"" },
        { "public abstract partial record Shared", "\n\npublic abstract partial record Shared" },
        { "public sealed partial record ApiUser;", "public sealed partial record ApiUser;\n    [CommunicationUser(\"SECOND\")]\n    public sealed partial record SecondUser;" },
        { "=> 1;", "=> 2;" },
        { "namespace Elsewhere;", "global using Copin;\nnamespace Elsewhere;" },
        { "namespace Elsewhere;", "namespace N; public enum InboundAuthentication { Basic = 7 }" },
        { "namespace Elsewhere;", "namespace N; public partial record Recalled { public sealed partial record More; }" },
        { "namespace Elsewhere;", "namespace N; partial record Recalled { [Copin.ManualStep(\"More\")] public sealed partial record More; }" },
        { "namespace Elsewhere;", "[assembly: System.CLSCompliant(false)]\nnamespace Elsewhere;" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void After_an_edit_the_files_are_those_of_a_first_run(string before, string after)
    {
        var file = Array.FindIndex(Files, candidate => candidate.Source.Contains(before, StringComparison.Ordinal));
        Assert.True(file >= 0);

        AssertSame(file, Files[file].Source.Replace(before, after, StringComparison.Ordinal));
    }

    [Fact]
    public void After_any_change_of_a_token_the_files_are_those_of_a_first_run()
    {
        var random = new Random(4711);
        string[] words = ["", "COPIN", "\"text\"", "const", "static", "partial", "1", "Names", "Copin", "{", "}", ";", "// comment\n", "public"];
        for (var i = 0; i < 120; i++)
        {
            var file = random.Next(Files.Length);
            var source = Files[file].Source;
            var tokens = CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToArray();
            var token = tokens[random.Next(tokens.Length)];

            AssertSame(file, source.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, words[random.Next(words.Length)]));
        }
    }

    [Fact]
    public void An_edit_inside_a_body_elsewhere_reads_nothing_again()
    {
        var compilation = TestCompilation.Create(Files);
        var surroundings = Surroundings.Of(compilation);

        Assert.True(Surroundings.Of(Replace(compilation, 4, Files[4].Source.Replace("=> 1;", "=> 2;", StringComparison.Ordinal))).DeclareTheSameAs(surroundings));
        Assert.True(Surroundings.Of(Replace(compilation, 1, Files[1].Source.Replace("return 1;", "return 2;", StringComparison.Ordinal))).DeclareTheSameAs(surroundings));
        Assert.False(Surroundings.Of(Replace(compilation, 2, Files[2].Source.Replace("443", "444", StringComparison.Ordinal))).DeclareTheSameAs(surroundings));
        Assert.False(Surroundings.Of(compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))).DeclareTheSameAs(surroundings));
        Assert.False(Surroundings.Of(compilation.WithOptions(compilation.Options.WithAllowUnsafe(true))).DeclareTheSameAs(surroundings));
    }

    private static void AssertSame(int file, string edited)
    {
        var compilation = TestCompilation.Create(Files);
        var warm = NewDriver().RunGenerators(compilation);
        var changed = Replace(compilation, file, edited);

        var again = Sources(warm.RunGenerators(changed));

        // A compilation of new trees: nothing can be recalled of them.
        var first = Sources(NewDriver().RunGenerators(TestCompilation.Create(changed.SyntaxTrees.Select(tree => (tree.FilePath, tree.ToString())))));
        Assert.Equal(first, again);
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string source)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, tree.FilePath));
    }

    private static GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new LandscapeGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);

    private static IEnumerable<(string, string)> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).Order();
    }
}
