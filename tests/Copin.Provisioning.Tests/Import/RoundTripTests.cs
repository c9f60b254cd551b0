using Copin.Documents;
using Copin.Provisioning.Import;
using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Provisioning.Tests.Import;

/// <summary>Import, compile, export: the same document comes out, up to order and defaults.</summary>
public sealed class RoundTripTests
{
    // What the parameters do not hold, as no such member exists: it stays as a comment.
    private static readonly string[] NotUnderstood = ["owner", "inboundServices", "additionalProperties", "nested", "empty"];

    public static TheoryData<string> ServiceInstances => new(ImportRig.Corpus("service-instances", "*.json").Where(path => !path.EndsWith("missing-comma.json", StringComparison.Ordinal)));

    public static TheoryData<string> Destinations => new(ImportRig.Corpus("destinations", "*.json").Where(path => !path.EndsWith("init-data.json", StringComparison.Ordinal) && !path.EndsWith("misspelt.json", StringComparison.Ordinal)));

    public static TheoryData<string> FlowParameters => new(ImportRig.Corpus("integration-flows", "*.prop"));

    [Theory, MemberData(nameof(ServiceInstances))]
    public async Task Service_instance(string path)
    {
        var imported = ImportRig.Import(path);
        await AssertCompilesAsync(imported);
        var exported = ImportRig.Export(imported)[$"service-instances/{Path.GetFileName(path)}"];
        // SAP's sample for the cf command line names attributes that the service does not read; they are mended.
        var original = ImportRig.Text(path).Replace("\"Channel\"", "\"CHANNEL NAME\"", StringComparison.Ordinal).Replace("\"QoS\"", "\"MQTT_QOS\"", StringComparison.Ordinal);
        Assert.Equal(Canonical.Of(original, NotUnderstood), Canonical.Of(exported));
    }

    [Theory, MemberData(nameof(Destinations))]
    public async Task Destination(string path)
    {
        var imported = ImportRig.Import(path);
        await AssertCompilesAsync(imported);
        var exported = ImportRig.Export(imported).Where(file => file.Key.StartsWith("destinations/", StringComparison.Ordinal) && !file.Value.Contains("\"init_data\"", StringComparison.Ordinal)).Select(file => Canonical.Of(file.Value));
        var text = ImportRig.Text(path);
        using var document = System.Text.Json.JsonDocument.Parse(text.TrimStart().StartsWith('[') ? text : $"[{text}]");
        Assert.Equal(document.RootElement.EnumerateArray().Select(item => Canonical.Of(item.GetRawText(), NotUnderstood)).Order(), exported.Order());
    }

    [Theory, MemberData(nameof(FlowParameters))]
    public async Task Parameters_of_a_flow_keep_every_value_byte_for_byte(string path)
    {
        var imported = ImportRig.Import(path);
        await AssertCompilesAsync(imported);
        var flow = path.Split('/')[1];
        var exported = PropertiesFile.Read(ImportRig.Export(imported)[$"integration-flows/{flow}/parameters.prop"]);
        Assert.Empty(exported.Faults);
        Assert.Equal(
            PropertiesFile.Read(ImportRig.Text(path)).Properties.Where(property => property.Key != "password").Select(property => (property.Key, property.Value)).Order(),
            exported.Properties.Select(property => (property.Key, property.Value)).Order());
    }

    [Fact]
    public void The_corpus_is_as_large_as_it_is_said_to_be() =>
        Assert.True(ServiceInstances.Count + Destinations.Count >= 25, $"{ServiceInstances.Count} service instances, {Destinations.Count} files of destinations");

    [Fact]
    public async Task All_files_make_one_landscape()
    {
        var files = ((TheoryData<string>[])[ServiceInstances, Destinations, FlowParameters]).SelectMany(rows => (IEnumerable<object[]>)rows, (_, row) => (string)row[0]).ToArray();
        var imported = ImportRig.Import(files);
        await AssertCompilesAsync(imported);
        Assert.DoesNotContain("Canary", imported.CSharp, StringComparison.Ordinal);
    }

    private static async Task AssertCompilesAsync(ImportedLandscape imported)
    {
        Assert.True(imported.Succeeded, string.Join("\n", imported.Findings.Where(finding => finding.Severity == Severity.Error)));
        // Ours may find fault with what the file says; the compiler must not.
        var errors = (await ImportRig.CompileAsync(imported)).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal));
        Assert.True(!errors.Any(), string.Join("\n", errors) + "\n" + imported.CSharp);
    }
}
