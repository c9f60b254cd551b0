using Copin.Rules;
using Copin.Testing;
using Xunit.Abstractions;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>What stands beside every rule: file in its area, page, mistake, release row, tests.</summary>
public class RuleChecklistTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => new(Rulebook.All.Select(rule => rule.Id));

    [Fact]
    public void Identifiers_are_unique_and_all_have_the_form()
    {
        Assert.Equal(Rulebook.AllWithInternal.Count(), Rulebook.AllWithInternal.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Rulebook.AllWithInternal, rule => Assert.Matches("^COPIN[0-79][0-9]{3}$", rule.Id));
        output.WriteLine($"{Rulebook.All.Count} rules, {RulePage.AllIds().Count()} pages, {Mistakes.Ids().Count()} mistakes");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Identifier_is_of_the_area_whose_folder_the_rule_is_in(string id)
    {
        var rule = RuleOf(id);
        var area = rule.Category["Copin.".Length..];
        Assert.True(
            File.Exists(Repository.PathOf($"runtime/Copin.Landscape/Rules/{area}/{rule.GetType().Name}.cs")),
            $"{id} is of area {area} by its first digit: its file must be runtime/Copin.Landscape/Rules/{area}/{rule.GetType().Name}.cs.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_has_page_and_mistake(string id)
    {
        Assert.True(RulePage.Exists(id), $"docs/rules/{id}.md is missing; docs/contributing.md says what it holds.");
        Assert.True(File.Exists(Repository.PathOf($"samples/Mistakes/{id}.cs")), $"samples/Mistakes/{id}.cs is missing; docs/contributing.md says what it holds.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_has_tests(string id)
    {
        var rule = RuleOf(id);
        var name = $"Copin.Analyzers.Tests.Rules.{rule.Category["Copin.".Length..]}.{rule.GetType().Name}Tests";
        var tests = typeof(RuleChecklistTests).Assembly.GetType(name);
        Assert.True(tests is not null, $"The tests of {id}, class {name}, are missing.");
        var facts = tests.GetMethods().Count(method => method.IsDefined(typeof(FactAttribute), inherit: true));
        Assert.True(facts >= 2, $"{name} needs a test in which {id} is found and one in which it is not.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Title_and_message_read_as_sentences_without_a_full_stop(string id)
    {
        var rule = RuleOf(id);
        Assert.Matches("^[A-Z].*[^.]$", rule.Title);
        Assert.DoesNotContain('\n', rule.MessageFormat);
        Assert.False(rule.MessageFormat.EndsWith('.'), $"The message of {id} ends in a full stop, unlike those of the compiler.");
    }

    [Fact]
    public void Every_rule_has_one_release_row_and_no_row_is_without_a_rule()
    {
        var rows =
            from file in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            from line in Repository.Read("analyzers/Copin.Analyzers/" + file).Split('\n')
            where line.StartsWith("COPIN", StringComparison.Ordinal)
            select string.Join(" | ", line.Split('|').Take(3).Select(cell => cell.Trim()));
        var rules = RuleDescriptors.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity}");
        Assert.Equal(rules.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static Rule RuleOf(string id) => Rulebook.All.Single(rule => rule.Id == id);
}
