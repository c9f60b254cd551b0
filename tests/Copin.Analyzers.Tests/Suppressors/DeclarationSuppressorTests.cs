using System.Collections.Immutable;
using Copin.Analyzers.Suppressors;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers.Tests.Suppressors;

/// <summary>What other analyzers say wrongly of declarations is silenced there, and nowhere else.</summary>
public class DeclarationSuppressorTests
{
    /// <summary>The id, a source in which the other analyzer reports it, the stretches where it does so wrongly, and those where it is right.</summary>
    public static TheoryData<string, string, string[], string[]> Cases => new()
    {
        {
            "CA1812", """
            [Landscape("l")] internal sealed partial record L(S4HanaCloudTenant S4, Secret Password)
            {
                [CommunicationUser("USER", Password = "{Password}")] internal sealed partial record User;
                internal sealed class Ordinary;
            }
            """,
            ["L", "User"], ["Ordinary"]
        },
        {
            "MA0182", """
            [Landscape("l")] internal sealed partial record L(S4HanaCloudTenant S4, Secret Password)
            {
                [CommunicationUser("USER", Password = "{Password}")] internal sealed partial record User;
                internal sealed class Ordinary;
            }
            """,
            ["L", "User"], ["Ordinary"]
        },
        {
            "CA1034", """
            [Landscape("l")] public sealed partial record L(S4HanaCloudTenant S4, Secret Password)
            {
                [CommunicationUser("USER", Password = "{Password}")] public sealed partial record User;
                public sealed class Ordinary;
            }
            """,
            ["User"], ["Ordinary"]
        },
        {
            "CA2243", """
            [Landscape("l")] public sealed partial record L(BtpSubaccount Subaccount, string Host)
            {
                [Destination("D", Url = "{Host}/path", Authentication = DestinationAuthentication.None)] public sealed partial record D;
            }
            public sealed class PageAttribute : System.Attribute { public string Url { get; set; } = ""; }
            [Page(Url = "no/{Address}")] public sealed class Ordinary;
            """,
            ["Destination(\"D\", Url = \"{Host}/path\", Authentication = DestinationAuthentication.None)"], ["Page(Url = \"no/{Address}\")"]
        },
        {
            "MA0204", """
            public abstract partial record Parts(S4HanaCloudTenant S4, Secret Password)
            {
                [CommunicationUser("USER", Password = "{Password}")] public sealed partial record User;
                public sealed partial record Ordinary;
            }
            [Landscape("l")] public sealed partial record L(S4HanaCloudTenant S4, Secret Password) : Parts(S4, Password);
            """,
            ["partial", "partial"], ["partial"]
        },
        {
            "RCS1043", """
            public abstract partial record Parts(S4HanaCloudTenant S4, Secret Password)
            {
                [CommunicationUser("USER", Password = "{Password}")] public sealed partial record User;
                public sealed partial record Ordinary;
            }
            [Landscape("l")] public sealed partial record L(S4HanaCloudTenant S4, Secret Password) : Parts(S4, Password);
            """,
            ["partial", "partial"], ["partial"]
        },
    };

    private static ImmutableArray<SuppressionDescriptor> Suppressions => new DeclarationSuppressor().SupportedSuppressions;

    [Theory, MemberData(nameof(Cases))]
    public async Task Warning_is_suppressed_for_declarations_only(string id, string source, string[] wrong, string[] right)
    {
        var compilation = Analysis.Generate(TestCompilation.Create("using Copin;\n" + source), out _);

        var alone = await ReportedAsync(id, compilation, []);
        var beside = await ReportedAsync(id, compilation, [new DeclarationSuppressor()]);

        Assert.Equal(wrong.Concat(right).Order(StringComparer.Ordinal), alone.Order(StringComparer.Ordinal));
        Assert.Equal(right, beside);
    }

    [Fact]
    public void Every_suppression_is_tested() =>
        Assert.Equal(Cases.Select(row => (string)row[0]).Order(StringComparer.Ordinal), Suppressions.Select(suppression => suppression.SuppressedDiagnosticId).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_on_configuration_lists_every_suppression()
    {
        var page = Repository.Read("docs/configuration.md");

        Assert.All(Suppressions, suppression => Assert.Contains($"| {suppression.Id} | {suppression.SuppressedDiagnosticId} |", page));
    }

    /// <summary>What is marked by the diagnostics of an id, by position.</summary>
    private static async Task<string[]> ReportedAsync(string id, CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> suppressors)
    {
        var config = new DirectoryConfig($"[*.cs]\ndotnet_diagnostic.{id}.severity = warning\n");
        var diagnostics = await compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config))
            .WithAnalyzers([.. ForeignAnalyzers.Of(id), .. suppressors], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], config.OptionsProvider), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return
        [
            .. from diagnostic in diagnostics
               where diagnostic.Id == id && !diagnostic.IsSuppressed
               orderby diagnostic.Location.SourceSpan.Start
               select diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length),
        ];
    }
}
