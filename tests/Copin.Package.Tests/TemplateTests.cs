using System.Text.RegularExpressions;

namespace Copin.Tests;

/// <summary><c>dotnet new copin</c> outside the repository: what it makes builds, runs, shows mistakes where they are, and is mended by <c>dotnet format</c>.</summary>
[Collection(PackagesCollection.Name)]
public partial class TemplateTests(Packages packages)
{
    private const string Source = "ProjectCollaboration.cs";

    /// <summary>What is right, what is written instead (<c>[|</c> is where the error begins), whether a code fix mends it.</summary>
    private static readonly (string Id, string Right, string Wrong, bool IsMended)[] Mistakes =
    [
        ("COPIN7002", "Description = \"Reads projects for", "Description = \"[|{ApiPassword} reads projects for", false),
        ("COPIN1003", "[CommunicationSystem(", "[[|CommunicationSystem(", true),
        ("COPIN1024", "HostName = \"{S4.ApiHost}\"", "HostName = \"[|{S4.UiHost}\"", true),
        ("COPIN1013", "Port = 443", "Port = [|70000", false),
        ("COPIN1006", "(SAP_COM_0308)", "([|SAP_COM_0380)", true),
        ("COPIN6002", "{S4.UiHost}\" + ProjectLinks.EnterpriseProject", "{S4.UiHost}/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'[|%projectUuid%',IsActiveEntity=true)\"", true),
        ("COPIN0010", "ServiceKey<FlowRuntime>", "ServiceKey<[|Package>", true),
        ("COPIN0015", "{FlowKey.ClientSecret}", "{FlowKey.[|ClientSecrt}", true),
        ("COPIN3006", "\"copin.int.display_name\"", "\"[|copin.int.Display_Name\"", true),
        ("COPIN3008", "\"ProjectPlan\"", "\"[|Projectplan\"", true),
    ];

    [Fact]
    public async Task New_landscape_builds_and_runs_against_the_sandbox()
    {
        var template = await TemplateProject.CreateAsync(packages, "My.Landscape");

        Assert.Contains("namespace My.Landscape;", template.Read(Source));
        Assert.StartsWith("# My.Landscape\n", template.Read("README.md"));
        Assert.Equal(
            [$"Copin.Provisioning {packages.VersionOf("Copin.Provisioning")}", $"Copin.Sandbox {packages.VersionOf("Copin.Sandbox")}"],
            PackageReference().Matches(template.Read("My.Landscape.csproj")).Select(match => $"{match.Groups[1]} {match.Groups[2]}"));

        var build = await template.RunAsync("build", "-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await template.RunAsync("run", "--no-build");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("9 to create.", run.Output);
        Assert.Contains("Checked: all 9 resources work.", run.Output);
        Assert.EndsWith("No changes: 9 resources as declared.\n", run.Output);
    }

    [Fact]
    public async Task A_name_that_is_no_namespace_is_made_one()
    {
        var template = await TemplateProject.CreateAsync(packages, "2nd landscape-x");

        Assert.Contains("namespace _2nd_landscape_x;", template.Read(Source));
        Assert.Contains("using _2nd_landscape_x;", template.Read("Program.cs"));
        Assert.Contains("<RootNamespace>_2nd_landscape_x</RootNamespace>", template.Read("2nd landscape-x.csproj"));
    }

    [Fact]
    public async Task Ten_mistakes_are_errors_at_their_places_in_build_and_report_and_format_mends_what_has_a_fix()
    {
        var template = await TemplateProject.CreateAsync(packages, "My.Landscape");
        var right = template.Read(Source);
        // COPIN1003 is what is missing: the attribute on the line below the one that is marked.
        var marked = right.Replace("    [OutboundUser(\"NOT_IN_USE\")]\n", "", StringComparison.Ordinal);
        foreach (var (id, before, after, _) in Mistakes)
        {
            Assert.True(marked.Split(before).Length == 2, $"'{before}' is not in {Source} once.");
            marked = marked.Replace(before, after.Replace("[|", $"[|{id}:", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        var (wrong, expected) = Unmark(marked);
        template.Write(Source, wrong);

        var build = await template.RunAsync("build", "-warnaserror", "-p:ErrorLog=report.sarif%2Cversion=2.1");

        Assert.Equal(expected, BuildFinding.Of(build).OrderBy(finding => (finding.Line, finding.Column)));
        var report = SarifReport.Parse(template.Read("report.sarif"));
        // The report has the compiler's severities: -warnaserror raises warnings in the log alone.
        Assert.Equal(expected, report.Findings.Where(finding => finding.Severity != "note").Select(finding => finding with { Severity = "error" }).OrderBy(finding => (finding.Line, finding.Column)));
        Assert.All(expected, finding => Assert.Equal($"https://github.com/copin-codegen/copin-codegen/blob/main/docs/rules/{finding.Id}.md", report.HelpUris[finding.Id]));

        var format = await template.RunAsync("format", "analyzers", "--no-restore");
        Assert.True(format.ExitCode == 0, format.Output);
        var mended = template.Read(Source);
        foreach (var (_, before, after, isMended) in Mistakes)
        {
            var written = after.Replace("[|", "", StringComparison.Ordinal);
            Assert.True(isMended != (mended.Contains(written, StringComparison.Ordinal) && written != before), $"'{written}' was {(isMended ? "not " : "")}mended.\n{format.Output}");
        }

        // What no fix can know is written by hand.
        foreach (var (_, before, after, _) in Mistakes.Where(mistake => !mistake.IsMended))
            mended = mended.Replace(after.Replace("[|", "", StringComparison.Ordinal), before, StringComparison.Ordinal);
        template.Write(Source, mended);
        var again = await template.RunAsync("build", "-warnaserror");
        Assert.True(again.ExitCode == 0, again.Output);
    }

    /// <summary>The source without its marks, and what they say is to be found.</summary>
    private static (string Source, BuildFinding[] Findings) Unmark(string marked)
    {
        var findings = new List<BuildFinding>();
        for (var mark = Mark().Match(marked); mark.Success; mark = Mark().Match(marked))
        {
            findings.Add(BuildFinding.At(Source, marked, mark.Index, "error", mark.Groups[1].Value));
            marked = marked.Remove(mark.Index, mark.Length);
        }
        return (marked, [.. findings]);
    }

    [GeneratedRegex(@"\[\|(COPIN\d{4}):")]
    private static partial Regex Mark();

    [GeneratedRegex("""<PackageReference Include="(.+?)" Version="(.+?)" />""")]
    private static partial Regex PackageReference();
}
