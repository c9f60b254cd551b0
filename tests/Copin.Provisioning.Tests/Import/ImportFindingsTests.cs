using Copin.Provisioning.Import;
using Copin.Provisioning.CommandLine;
using Copin.Rules;

namespace Copin.Provisioning.Tests.Import;

/// <summary>What is wrong with a file is said with line and column; nothing of it is lost, and no secret gets out.</summary>
public sealed class ImportFindingsTests
{
    [Theory]
    [InlineData("service-instances/missing-comma.json", "(3,3): error: this is no JSON: ',' or '}' must stand here; nothing of the file is imported")]
    [InlineData("service-instances/duplicate-keys.json", "(5,5): warning: 'scenarioId' is there twice; the last one counts, and this one is kept as a comment")]
    [InlineData("service-instances/port-as-number.json", "(8,84): warning: 'port' is a number, and the service takes a text; it is taken as \"8080\", as an export writes it")]
    [InlineData("service-instances/flag-as-text.json", "(9,69): warning: 'isServiceActive' is a text, and the service takes true or false; it is taken as false, as an export writes it")]
    [InlineData("service-instances/placeholder.json", "(1,18): warning: '<your registered system>' is a placeholder that nobody has filled in; it is kept as it stands")]
    [InlineData("service-instances/process-integration-runtime.json", "(1,1): warning: the file does not say of which service and plan it is; say so with --offering and --plan, or in the declaration")]
    [InlineData("service-instances/messaging-old-names.json", "(4,60): warning: the service reads 'CHANNEL NAME' and not 'Channel'; it is taken as that, as an export writes it")]
    [InlineData("destinations/misspelt.json", "(1,87): error: 'OnPrem' is no ProxyType of a destination; it can be Internet, OnPremise, PrivateLink. It is left out")]
    [InlineData("destinations/no-strings.json", "(1,150): warning: 'WebIDEEnabled' is a truth value, and the service takes a text; it is taken as \"true\", as an export writes it")]
    public void What_is_wrong_is_said_at_its_place(string path, string finding) =>
        Assert.Contains(path + finding, ImportRig.Import(path).Findings.Select(found => found.ToString()));

    [Fact]
    public void What_is_not_understood_stays_as_a_comment()
    {
        var imported = ImportRig.Import("service-instances/unknown-keys.json", "destinations/no-strings.json", "destinations/init-data.json", "integration-flows/CommentsOnly/src/main/resources/parameters.prop");
        foreach (var kept in new[]
        {
            "// Not understood: owner = \"integration team\"",
            "// Not understood: communicationArrangement.inboundServices = [{ \"id\": \"API_MATERIAL_STOCK_SRV\" }]",
            "// Not understood: nested = { \"a\": [1] }",
            "// Not understood: empty = null",
            "// destinations/init-data.json: init_data.subaccount.existing_destinations_policy = \"update\" belongs to the service instance and is not declared.",
            "// nothing is externalised here",
        })
            Assert.Contains(kept, imported.CSharp, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_gets_into_neither_landscape_nor_findings()
    {
        const string Canary = "do-not-show-me-1";
        var files = new[]
        {
            ("a.json", $$"""{ "systemName": "DEV", "communicationArrangement": { "scenarioId": "SAP_COM_0008", "communicationSystem": { "outboundCommunicationUser": { "username": "u", "password": "{{Canary}}" } }, "x": { "password": "{{Canary}}" } } }"""),
            ("b.json", $$"""{ "Name": "d", "Type": "HTTP", "Password": "{{Canary}}", "mySecret": "{{Canary}}", "URL": "https://user:{{Canary}}@example.com" }"""),
            ("c.json", $$"""{ "clientSecret": "{{Canary}}" }"""),
            ("d/parameters.prop", $"db.password={Canary}\n#password={Canary}\nurl=https://user:{Canary}@example.com\n"),
            ("e.json", $$"""{ "systemName": "DEV", "password": "{{Canary}}", "password": "{{Canary}}" """),
        };
        var imported = LandscapeImport.Read(files.Select(file => new ImportSource(file.Item1, file.Item2)));
        Assert.DoesNotContain(Canary, imported.CSharp, StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Findings, finding => finding.Message.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, imported.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_cut_of_any_file_is_a_finding_at_worst()
    {
        foreach (var path in ImportRig.Corpus("", "*.*"))
        {
            var text = ImportRig.Text(path);
            for (var length = 0; length < text.Length; length += 3)
                Assert.NotNull(ImportRig.ImportText(path, text[..length]).CSharp);
        }
    }

    [Fact]
    public void The_command_writes_a_file_once_and_says_what_it_found()
    {
        var folder = Directory.CreateTempSubdirectory("copin-import-");
        try
        {
            var source = Path.Combine(folder.FullName, "bupa.json");
            File.WriteAllText(source, ImportRig.Text("service-instances/business-partner.json"));
            var target = Path.Combine(folder.FullName, "Imported.cs");
            var (output, error) = (new StringWriter(), new StringWriter());
            Assert.Equal(ExitCode.Success, ImportApplication.Run([source, "--output", target, "--name", "bupa"], output, error));
            Assert.Contains("[Landscape(\"bupa\")]", File.ReadAllText(target), StringComparison.Ordinal);
            Assert.Contains("2 resources of 1 file", output.ToString(), StringComparison.Ordinal);
            Assert.Contains("bupa.json(16,78): warning: a secret is written out here", error.ToString(), StringComparison.Ordinal);

            File.WriteAllText(target, "mine");
            Assert.Equal(ExitCode.Failure, ImportApplication.Run([source, "--output", target], output, error));
            Assert.Equal("mine", File.ReadAllText(target));
            Assert.Equal(ExitCode.Failure, ImportApplication.Run([Path.Combine(folder.FullName, "missing.json")], output, error));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
