using System.Text.Json;

namespace Copin.Tests;

/// <summary>What a user gets who references the packages: generated code, rules, and the files that the rules read.</summary>
[Collection(PackagesCollection.Name)]
public class PackageUseTests(Packages packages)
{
    internal static readonly string Landscape = Read("CoPin.cs");

    /// <summary>One mistake of each area: what is right, and what is written instead; <c>[|</c> is where the error begins.</summary>
    private static readonly (string Id, string Right, string Wrong)[] Mistakes =
    [
        ("COPIN0010", "CommunicationArrangement<Partner>", "CommunicationArrangement<[|ApiUser>"),
        ("COPIN1006", "(SAP_COM_0308)", "([|SAP_COM_0380)"),
        ("COPIN2004", "\"credential\", \"{S4Credential}\"", "\"credential\", \"[|S4H_CPX\""),
        ("COPIN3011", "\"sap-client\", \"080\"", "\"sap-client\", [|\"80\""),
        ("COPIN6002", "+ ProjectLinks.EnterpriseProject", "+ \"/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'[|%projectUuid%',IsActiveEntity=true)\""),
        ("COPIN7001", "Password = \"{CopinPassword}\"", "Password = [|\"Initial-Password-2026\""),
        ("COPIN7002", "Description = \"Projects of", "Description = \"[|{CopinPassword} opens"),
    ];

    [Fact]
    public async Task A_landscape_builds_from_the_package_and_its_generated_members_work()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        project.Write("CoPin.cs", Landscape);
        project.Write("Links.cs", Read("Links.cs"));

        var build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await project.RunAsync("12345678-1234-1234-1234-123456789abc");

        Assert.Equal(
            "https://my300000.s4hana.cloud.sap/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'12345678-1234-1234-1234-123456789abc',IsActiveEntity=true)\n"
            + "12345678-1234-1234-1234-123456789abc\n",
            run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["copin.codegen"], project.UnpackedPackages);
    }

    [Fact]
    public async Task A_mistake_of_each_area_is_its_error_at_its_place()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        project.Write("Program.cs", "return;");
        var expected = new List<BuildFinding>();
        foreach (var (id, right, wrong) in Mistakes)
        {
            var begin = Landscape.IndexOf(right, StringComparison.Ordinal);
            Assert.True(begin >= 0 && begin == Landscape.LastIndexOf(right, StringComparison.Ordinal), $"'{right}' is not in the landscape once.");
            var before = Landscape[..begin] + wrong[..wrong.IndexOf("[|", StringComparison.Ordinal)];
            expected.Add(BuildFinding.At(id + ".cs", before, before.Length, "error", id));
            project.Write(id + ".cs", Landscape.Replace(right, wrong.Replace("[|", ""), StringComparison.Ordinal).Replace("namespace Landscapes;", $"namespace {id};", StringComparison.Ordinal));
        }

        var build = await project.BuildAsync();

        Assert.Equal(expected, BuildFinding.Of(build).OrderBy(finding => finding.Id, StringComparer.Ordinal));
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public async Task Documents_reach_the_compiler()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        foreach (var name in new[] { "environments/test.json", "environments/live.json", "environments/notes.txt", "flows/projects/parameters.prop", "flows/projects/parameters.propdef", "bin/flow/parameters.prop", "transformations/read.json", "scenarios.csv", "acme.scenarios.csv", "settings.json" })
            project.Write(name, "");
        project.Write("Program.cs", "return;");
        // The package's props are known after restore.
        Assert.Equal(0, (await project.BuildAsync()).ExitCode);

        Assert.Equal(
            ["acme.scenarios.csv", "environments/live.json", "environments/test.json", "flows/projects/parameters.prop", "flows/projects/parameters.propdef", "scenarios.csv", "transformations/read.json"],
            await Items(project, "AdditionalFiles"));
        Assert.Contains("ProjectDir", await Items(project, "CompilerVisibleProperty"));
    }

    [Fact]
    public async Task A_landscape_that_references_Copin_Provisioning_is_a_program_with_rules()
    {
        var project = new UserProject(packages, "Copin.Provisioning", "Copin.Sandbox");
        project.Write("CoPin.cs", Landscape);
        project.Write("CommandLine.cs", Read("CommandLine.cs"));

        var build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(["copin.codegen", "copin.provisioning", "copin.sandbox"], project.UnpackedPackages.Where(name => name.StartsWith("copin.", StringComparison.Ordinal)));
        var graph = await project.RunAsync("graph");
        Assert.True(graph.ExitCode == 0, graph.Output);
        Assert.StartsWith("flowchart", graph.Output);

        project.Write("CoPin.cs", Landscape.Replace("SAP_COM_0308", "SAP_COM_0380", StringComparison.Ordinal));
        Assert.Equal(["COPIN1006"], BuildFinding.Of(await project.BuildAsync()).Select(finding => finding.Id));
    }

    private static async Task<string[]> Items(UserProject project, string kind)
    {
        var run = await project.ItemsAsync(kind);
        using var items = JsonDocument.Parse(run.Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!).Order(StringComparer.Ordinal)];
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Landscape", name)).ReplaceLineEndings("\n");
}
