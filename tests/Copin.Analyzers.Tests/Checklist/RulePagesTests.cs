using Copin.Rules;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>The pages of the rules tell the truth.</summary>
public class RulePagesTests
{
    public static TheoryData<string> Ids => new(Rulebook.All.Select(rule => rule.Id).Where(RulePage.Exists));

    [Theory, MemberData(nameof(Ids))]
    public void Page_names_title_and_severity_and_has_every_section(string id)
    {
        var rule = Rulebook.All.Single(rule => rule.Id == id);
        var page = RulePage.Read(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Heading);
        Assert.Equal(rule.Severity.ToString().ToLowerInvariant(), page.Severity);
        foreach (var section in RulePage.Sections)
            Assert.False(string.IsNullOrWhiteSpace(page.Section(section)), $"{page.Path} has no section '{section}'.");
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page.Section("Configure"));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Wrong_example_shows_this_diagnostic_and_no_other(string id)
    {
        var found = await OurDiagnostics(id, "Wrong");
        var weighty = found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || diagnostic.Id == id).ToArray();
        Assert.NotEmpty(weighty);
        Assert.All(weighty, diagnostic => Assert.True(diagnostic.Id == id, diagnostic.ToString()));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Right_example_is_free_of_findings(string id)
    {
        var found = await OurDiagnostics(id, "Right");
        Assert.Empty(found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || diagnostic.Id == id).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void No_page_is_without_a_rule() =>
        // 9xxx are faults of the tools themselves, among them the generator's, which is no rule.
        Assert.Empty(RulePage.AllIds().Where(id => !id.StartsWith("COPIN9", StringComparison.Ordinal)).Except(Rulebook.All.Select(rule => rule.Id)));

    [Fact]
    public void Help_links_lead_to_the_pages() => Assert.All(RuleDescriptors.All, descriptor =>
    {
        Assert.Equal(Rule.PagesUrl + descriptor.Id + ".md", descriptor.HelpLinkUri);
        Assert.EndsWith("/docs/rules/", Rule.PagesUrl, StringComparison.Ordinal);
    });

    [Fact]
    public void Report_of_a_failed_rule_has_a_page() => Assert.True(RulePage.Exists("COPIN9001"));

    [Fact]
    public void Errors_of_the_package_have_pages_where_the_rules_have_them()
    {
        var targets = Repository.Read("analyzers/Copin.Codegen/build/Copin.Codegen.targets");

        Assert.Contains($"<_CopinPages>{Rule.PagesUrl}</_CopinPages>", targets);
        string[] ids = ["COPIN9010", "COPIN9011", "COPIN9012"];
        Assert.All(ids, id =>
        {
            Assert.Contains($"Code=\"{id}\" HelpLink=\"$(_CopinPages){id}.md\"", targets);
            Assert.True(RulePage.Exists(id), $"docs/rules/{id}.md is missing.");
        });
    }

    private static async Task<IReadOnlyList<Diagnostic>> OurDiagnostics(string id, string section)
    {
        var page = RulePage.Read(id);
        var found = await Analysis.RunAsync(TestCompilation.Create(page.Example(section)), documents: page.Documents(section));
        Assert.Empty(found.Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return found.Where(diagnostic => diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)).ToArray();
    }
}
