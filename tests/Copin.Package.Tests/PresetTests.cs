using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Copin.Tests;

/// <summary>The presets weigh every rule as they say, and a project chooses one by a property.</summary>
[Collection(PackagesCollection.Name)]
public partial class PresetTests(Packages packages)
{
    /// <summary>What each preset makes of error, warning and advice; null where the preset leaves it alone.</summary>
    public static TheoryData<string, string, string, string, string?> Presets => new()
    {
        { "none", "none", "none", "none", "none" },
        { "minimum", "error", "none", "none", null },
        { "recommended", "error", "warning", "warning", null },
        { "strict", "error", "error", "error", null },
    };

    [Theory, MemberData(nameof(Presets))]
    public void Preset_weighs_every_rule_of_the_package_once(string preset, string error, string warning, string info, string? fault)
    {
        var expected =
            from rule in RulesOfPackage()
            let severity = rule.Id.StartsWith("COPIN9", StringComparison.Ordinal) ? fault : rule.Severity switch { "Error" => error, "Warning" => warning, _ => info }
            where severity is not null
            orderby rule.Id
            select $"{rule.Id} {severity}";

        var lines = File.ReadAllLines(Path.Combine(packages.UnpackedCodegen, "presets", preset + ".globalconfig"));

        Assert.Equal(expected, lines.Select(line => Entry().Match(line)).Where(entry => entry.Success).Select(entry => $"{entry.Groups[1]} {entry.Groups[2]}").Order(StringComparer.Ordinal));
        Assert.Contains("is_global = true", lines);
        Assert.All(lines, line => Assert.Matches(@"^(#.*|is_global = true|global_level = -100|dotnet_diagnostic\.COPIN\d{4}\.severity = (none|warning|error))$", line));
    }

    [Fact]
    public async Task Property_chooses_the_preset_and_editorconfig_outweighs_it()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        project.Write("Program.cs", "return;");
        // An error, a warning and an advice.
        project.Write("Wrong.cs", """
            using Copin;
            [Landscape("wrong")]
            public sealed partial record Wrong(S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret Password)
            {
                [CommunicationUser("USER", Description = "Reads for the partner", Password = "{Password}")] public sealed partial record User;
                [CommunicationSystem("PARTNER", HostName = "{S4.ApiHost}", Port = 70000, InboundOnly = true)][InboundUser<User>] public sealed partial record Partner;
                [Destination("D", Url = "http://partner.example", Authentication = DestinationAuthentication.None)] public sealed partial record D;
            }
            """);

        Assert.Equal(["error COPIN1013", "warning COPIN3021"], await FindingsAsync(project));
        Assert.Equal(["error COPIN1013"], await FindingsAsync(project, "Minimum"));
        Assert.Equal(["error COPIN0018", "error COPIN1013", "error COPIN3021"], await FindingsAsync(project, "strict"));
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.COPIN1013.severity = none\ndotnet_diagnostic.COPIN3021.severity = warning\n");
        Assert.Equal(["warning COPIN3021"], (await FindingsAsync(project, "Strict")).Except(["error COPIN0018"]));
    }

    [Theory]
    [InlineData("None", "none.globalconfig")]
    [InlineData("RECOMMENDED", "recommended.globalconfig")]
    [InlineData("Default", null)]
    public async Task Mode_is_a_file_of_the_package(string mode, string? file)
    {
        var project = new UserProject(packages, "Copin.Provisioning");
        var restore = await project.TargetAsync("Restore");
        Assert.True(restore.ExitCode == 0, restore.Output);

        using var items = JsonDocument.Parse((await project.ItemsAsync("EditorConfigFiles", "-p:CopinAnalysisMode=" + mode)).Output);
        var presets = items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!).Where(path => path.Contains("presets", StringComparison.Ordinal));

        Assert.Equal(file is null ? [] : [file], presets.Select(Path.GetFileName));
        Assert.All(presets, path => Assert.True(File.Exists(path), path));
    }

    [Fact]
    public async Task Unknown_mode_is_an_error_that_lists_the_modes()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        project.Write("Program.cs", "return;");

        var build = await project.BuildAsync("-p:CopinAnalysisMode=All");

        Assert.Equal([new BuildFinding("User.csproj", 0, 0, "error", "COPIN9012")], BuildFinding.Of(build));
        Assert.Contains("CopinAnalysisMode is 'All'; write None, Minimum, Default, Recommended or Strict", build.Output);
    }

    /// <summary>What a build says of the three findings that the source is written for.</summary>
    private static async Task<string[]> FindingsAsync(UserProject project, string? mode = null) =>
        [.. BuildFinding.Of(await project.BuildWithWarningsAsync(mode is null ? [] : ["-p:CopinAnalysisMode=" + mode])).Where(finding => finding.Id is "COPIN0018" or "COPIN1013" or "COPIN3021").Select(finding => $"{finding.Severity} {finding.Id}").Order(StringComparer.Ordinal)];

    /// <summary>The rulebook of the packed library.</summary>
    private (string Id, string Severity)[] RulesOfPackage()
    {
        var context = new AssemblyLoadContext("package", isCollectible: true);
        try
        {
            var library = context.LoadFromAssemblyPath(Path.Combine(packages.UnpackedCodegen, "lib", "netstandard2.0", "Copin.Landscape.dll"));
            var rules = (System.Collections.IEnumerable)library.GetType("Copin.Rules.Rulebook", throwOnError: true)!.GetProperty("AllWithInternal", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            return [.. rules.Cast<object>().Select(rule => (Value(rule, "Id"), Value(rule, "Severity")))];
        }
        finally
        {
            context.Unload();
        }

        static string Value(object rule, string property) => rule.GetType().GetProperty(property)!.GetValue(rule)!.ToString()!;
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(COPIN\d{4})\.severity = (\w+)$")]
    private static partial Regex Entry();
}
