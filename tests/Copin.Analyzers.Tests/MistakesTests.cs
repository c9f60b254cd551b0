using System.Text.RegularExpressions;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests;

/// <summary>Each file of <c>samples/Mistakes</c> shows its rule at the lines that say so, and nothing else.</summary>
public partial class MistakesTests
{
    public static TheoryData<string> Ids => new(Checklist.Mistakes.Ids());

    [Theory, MemberData(nameof(Ids))]
    public async Task Diagnostics_are_those_of_the_marked_lines(string id)
    {
        var source = Repository.Read($"samples/Mistakes/{id}.cs");
        Assert.Contains($"namespace Mistakes.{id};", source);
        var marked = source.Split('\n')
            .Select((line, index) => (Match: Mark().Match(line), Line: index + 1))
            .Where(line => line.Match.Success)
            .Select(line => $"{line.Line}: {line.Match.Groups[1].Value} {line.Match.Groups[2].Value}")
            .ToArray();
        Assert.Contains(marked, mark => mark.EndsWith(id, StringComparison.Ordinal));

        var found =
            from diagnostic in await Analysis.RunAsync(TestCompilation.Create(source))
            where diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)
            select (Text: $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}", diagnostic.Severity);
        // Information without a mark is none: most small landscapes leave something unused.
        Assert.Equal(marked.Order(StringComparer.Ordinal), found.Where(each => each.Severity > DiagnosticSeverity.Info || marked.Contains(each.Text)).Select(each => each.Text).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"// (error|warning|info) (COPIN\d{4})$")]
    private static partial Regex Mark();
}
