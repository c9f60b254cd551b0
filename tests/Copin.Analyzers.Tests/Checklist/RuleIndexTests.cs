using System.Globalization;
using System.Text;
using Copin.Rules;
using Copin.Testing;
using Xunit.Abstractions;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary><c>docs/rules/README.md</c> lists every rule. Written anew by <c>COPIN_WRITE=1 dotnet test tests/Copin.Analyzers.Tests --filter RuleIndex</c>.</summary>
public class RuleIndexTests(ITestOutputHelper output)
{
    private const string Path = "docs/rules/README.md";

    [Fact]
    public void Index_lists_every_rule()
    {
        var index = Write();
        if (Environment.GetEnvironmentVariable("COPIN_WRITE") == "1")
            File.WriteAllText(Repository.PathOf(Path), index);

        output.WriteLine(Counts());
        Assert.Equal(index, Repository.Read(Path));
    }

    private static string Write()
    {
        var page = new StringBuilder("# Rules\n\n");
        page.Append("An error is what cannot work; a warning what is doubtful or superseded; information is advice. ");
        page.Append("Each page says what, why with the source of the fact, a wrong and a right example, how to fix it and how to configure it.\n\n");
        page.Append(Counts()).Append('\n');
        foreach (var area in Rulebook.All.GroupBy(rule => rule.Category))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {area.Key}\n\n| rule | severity | fix | about |\n|---|---|---|---|\n");
            foreach (var rule in area)
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {(RulePage.Read(rule.Id).HasCodeFix ? "yes" : "")} | {rule.Title} |\n");
        }

        page.Append("\n## Copin.Internal\n\n| rule | severity | about |\n|---|---|---|\n");
        page.Append("| [COPIN9001](COPIN9001.md) | warning | A rule failed: a fault of ours, please report it |\n");
        page.Append("| [COPIN9002](COPIN9002.md) | warning | The generator failed: a fault of ours, please report it |\n");
        page.Append("| [COPIN9010](COPIN9010.md) | error | The compiler is too old |\n");
        page.Append("| [COPIN9011](COPIN9011.md) | error | The language version is too low |\n");
        page.Append("| [COPIN9012](COPIN9012.md) | error | CopinAnalysisMode is unknown |\n");
        WriteChecks(page);
        return page.ToString();
    }

    private static string Counts() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rulebook.All.Count} rules, {Rulebook.All.Count(rule => RulePage.Read(rule.Id).HasCodeFix)} with a code fix; {RulePage.AllIds().Count()} pages, {Mistakes.Ids().Count()} mistakes.");

    private static void WriteChecks(StringBuilder page)
    {
        page.Append("\n## What the facts support, check by check\n\n");
        page.Append("Each check that SAP's documents and code support, and the rule that makes it. What the compiler, the engine or the shape of the language sees to needs none.\n");
        foreach (var (list, title) in KnownCheck.Lists)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n| | check | rules | why not, or what else |\n|---|---|---|---|\n");
            foreach (var check in KnownCheck.All.Where(check => check.List == list))
                page.Append(CultureInfo.InvariantCulture, $"| {check.Row} | {check.Check} | {string.Join(" ", check.Rules.Select(id => $"[{id}]({id}.md)"))} | {check.Reason} |\n");
        }
    }
}
