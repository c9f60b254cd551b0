using Copin.Testing;

namespace Copin.Analyzers.Tests;

/// <summary>Whatever part of a declaration a finding marks, the usual means silence it: pragma, attribute (there and for the assembly), <c>.editorconfig</c>.</summary>
public class SuppressionTests
{
    /// <summary>What is marked, the rule, and the landscape; <c>/*A*/</c> is where the record that holds the marked part takes attributes.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { "name of a record", "COPIN0003", """[Landscape("l")] public sealed partial record L { /*A*/[ManualStep("A")] public sealed record A; }""" },
        { "parameter", "COPIN0008", """/*A*/[Landscape("l")] public sealed partial record L(object Wrong);""" },
        { "argument of a landscape", "COPIN0005", """/*A*/[Landscape("Not a name")] public sealed partial record L;""" },
        { "named argument", "COPIN1013", """[Landscape("l")] public sealed partial record L(S4HanaCloudTenant S4) { /*A*/[CommunicationSystem("S", HostName = "{S4.ApiHost}", Port = 70000, InboundOnly = true)] public sealed partial record S; }""" },
        { "type argument", "COPIN0010", """[Landscape("l")] public sealed partial record L { [ManualStep("A")] public sealed partial record A; /*A*/[ManualStep("B")][After<string>] public sealed partial record B; }""" },
        { "stretch of a text", "COPIN0014", """[Landscape("l")] public sealed partial record L { /*A*/[ManualStep("{Wrong} A")] public sealed partial record A; }""" },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task Nothing_suppresses_it_unasked(string place, string id, string source) =>
        Assert.True(await IsReportedAsync(id, $"#pragma warning disable COPIN9001\n{source}\n"), place);

    [Theory, MemberData(nameof(Places))]
    public async Task Pragma_suppresses(string place, string id, string source) =>
        Assert.False(await IsReportedAsync(id, $"#pragma warning disable {id}\n{source}\n#pragma warning restore {id}\n"), place);

    [Theory, MemberData(nameof(Places))]
    public async Task Attribute_on_the_record_suppresses(string place, string id, string source) =>
        Assert.False(await IsReportedAsync(id, source.Replace("/*A*/", $"[SuppressMessage(\"Copin\", \"{id}\")] ", StringComparison.Ordinal)), place);

    [Theory, MemberData(nameof(Places))]
    public async Task Attribute_of_the_assembly_suppresses(string place, string id, string source)
    {
        var record = source[source.IndexOf("/*A*/", StringComparison.Ordinal)..];
        var name = record[(record.IndexOf("record ", StringComparison.Ordinal) + "record ".Length)..][..1];
        var target = name == "L" ? "N.L" : $"N.L.{name}";

        Assert.False(await IsReportedAsync(id, source, $"[assembly: SuppressMessage(\"Copin\", \"{id}\", Scope = \"type\", Target = \"~T:{target}\")]"), place);
    }

    [Theory, MemberData(nameof(Places))]
    public async Task Editorconfig_suppresses_by_rule_and_by_category(string place, string id, string source)
    {
        Assert.False(await IsReportedAsync(id, source, config: $"[*.cs]\ndotnet_diagnostic.{id}.severity = none\n"), place);
        var category = RuleDescriptors.All.Single(descriptor => descriptor.Id == id).Category;
        Assert.False(await IsReportedAsync(id, source, config: $"[*.cs]\ndotnet_analyzer_diagnostic.category-{category}.severity = none\n"), place);
    }

    private static async Task<bool> IsReportedAsync(string id, string source, string assembly = "", string config = "")
    {
        var found = await Analysis.RunAsync(TestCompilation.Create($"using System.Diagnostics.CodeAnalysis;\nusing Copin;\n{assembly}\nnamespace N;\n{source}"), new DirectoryConfig(config));
        return found.Any(diagnostic => diagnostic.Id == id);
    }
}
