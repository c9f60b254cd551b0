using System.Text.RegularExpressions;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests;

/// <summary>Each file of <c>samples/Mistakes</c> shows its rule at the lines that say so, and nothing else; so do the documents in the folder of that name.</summary>
/// <remarks>Where a document's format has no comment at the end of a line, a line of its own above says it.</remarks>
public partial class MistakesTests
{
    public static TheoryData<string> Ids => new(Checklist.Mistakes.Ids());

    [Theory, MemberData(nameof(Ids))]
    public async Task Diagnostics_are_those_of_the_marked_lines(string id)
    {
        var source = Repository.Read($"samples/Mistakes/{id}.cs");
        Assert.Contains($"namespace Mistakes.{id};", source);
        var documents = Checklist.Mistakes.Documents(id).ToArray();
        var marked = MarksOf("Test0.cs", source).Concat(documents.SelectMany(document => MarksOf(document.Path, document.GetText().ToString()))).ToArray();
        Assert.Contains(marked, mark => mark.EndsWith(id, StringComparison.Ordinal));

        var found =
            from diagnostic in await Analysis.RunAsync(TestCompilation.Create(source), documents: documents)
            where diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)
            select (Text: $"{diagnostic.Location.GetLineSpan().Path}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}", diagnostic.Severity);
        // Information without a mark is none: most small landscapes leave something unused.
        Assert.Equal(marked.Order(StringComparer.Ordinal), found.Where(each => each.Severity > DiagnosticSeverity.Info || marked.Contains(each.Text)).Select(each => each.Text).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> MarksOf(string path, string text) => text.Split('\n')
        .SelectMany((line, index) => Mark().Matches(line).Select(match => (Match: match, Line: index + (line[0] == '#' ? 2 : 1))))
        .Select(mark => $"{path}({mark.Line}): {mark.Match.Groups[2].Value} {mark.Match.Groups[3].Value}");

    [GeneratedRegex(@"(//|^#) (error|warning|info) (COPIN\d{4})$")]
    private static partial Regex Mark();
}
