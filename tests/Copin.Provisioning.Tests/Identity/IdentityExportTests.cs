using System.Text;
using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Export;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>What the consoles of identity import, read by readers that are not ours.</summary>
public sealed class IdentityExportTests
{
    // As a public exporter for SAP Identity Management writes them; the last is the empty one behind the last comma.
    private const string Columns =
        "Name,Description,Type,Disabled,TypeQN,AUTH_PASSWORD,AUTH_TYPE,AUTH_USER,CONNECT_TIMEOUT,CONNECTION_KEEPALIVE,MX_PRIV_GROUPING_ATTRIBUTE,OAUTH_URL,PROXY_HOST,PROXY_PASSWORD," +
        "PROXY_PORT,PROXY_USER,READ_TIMEOUT,SCIM_ASSIGNMENT_METHOD,SCIM_HOST,SCIM_PATH,SCIM_PORT,SCIM_PROTOCOL,SYSTEM_PRIVILEGE,TRUSTSTORE,TRUSTSTORE_PASSWORD,";

    private const string Odd = "q\"uo\"te, comma\r\nline break\n; 日本 😀 é '";

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    [Fact]
    public async Task A_proxy_system_is_written_as_Identity_Management_imports_it()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        await rig.ApplyWellAsync();
        var folder = Path.Combine(rig.Folder, "export");
        Assert.Equal(0, (await rig.RunAsync("export", "--output", folder)).Code);
        var system = Assert.Single(rig.Sandbox.IdentityProvisioning.Neo.ProxySystems);

        var text = await File.ReadAllTextAsync(Path.Combine(folder, "identity-provisioning", "S4HC.csv"));
        Assert.StartsWith(Columns + "\n", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "S4HC", "Business users of my300000.s4hana.cloud.sap", "", "0", "com.sap.idm.connector.scim:reptype.SCIM", "", "basic", "idm-s4hc", "60000", "60000", "",
                "https://oauthasservices-copindemo1.eu2.hana.ondemand.com/oauth2/api/v1/token", "proxy.copin-demo.example", "", "8080", "idm", "60000", "PATCH",
                "ipsproxysapiam-copindemo1.eu2.hana.ondemand.com", $"/ipsproxy/api/v1/scim/{system.Id}", "443", "https", "PRIV:SYSTEM:S4HC", "", "", "",
            ],
            Read(text)[1]);
        // What the person imported in the run is the same file.
        Assert.Equal(text, rig.Person.Asked.Single(step => step.Step == "Repository").Files.Single().Content);

        var runbook = await File.ReadAllTextAsync(Path.Combine(folder, "runbook.md"));
        foreach (var label in (string[])["2.1.1", "2.1.2a", "2.1.2b", "2.1.2c", "2.1.3a", "2.1.3b", "2.1.3c", "2.2.1a", "2.2.1b", "2.2.2", "2.2.3", "2.2.4", "2.2.5", "2.2.6", "2.3.1", "2.3.2", "2.3.3", "2.3.4"])
            Assert.Contains($" {label} ", runbook, StringComparison.Ordinal);
        Assert.Contains("   - Individual Users → User ID: oauth_client_idm-s4hc\n", runbook, StringComparison.Ordinal);
        Assert.Contains("   - File: [identity-provisioning/S4HC.csv](identity-provisioning/S4HC.csv)\n", runbook, StringComparison.Ordinal);
        Assert.Contains($"   - Constants → AUTH_PASSWORD: {{ClientSecret}}, kept in env:{rig.Variable("ClientSecret")}\n", runbook, StringComparison.Ordinal);
        foreach (var step in rig.Person.Asked)
            Assert.Contains($"   - it worked when: {step.Outcome}\n", runbook, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_files_hold_what_is_entered_and_refer_to_secrets()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        var files = LandscapeExport.Files(Landscape.Read(rig.Landscape().Declaration, rig.Landscape().Parameters)).ToDictionary(file => file.Path, file => file.Content);

        Assert.Equal(
            """
            Name=S4HC_IPS
            Type=HTTP
            Description=Business users of my300000.s4hana.cloud.sap
            URL=https\://my300000-api.s4hana.cloud.sap
            ProxyType=Internet
            Authentication=BasicAuthentication
            User=IPS_BETA

            """.ReplaceLineEndings("\n"),
            files["neo-destinations/S4HC_IPS.properties"]);
        var json = JsonNode.Parse(files["identity-provisioning/S4HC.json"])!;
        Assert.Equal(("SAP S/4HANA Cloud (Beta)", "S4HC_IPS", "true"), ((string)json["type"]!, (string)json["destination"]!, (string)json["properties"]!["s4hana.cloud.hr.switch.active"]!));
        Assert.Equal(
            $$"""
            # Repository S4HC: constants

            | constant | value |
            |---|---|
            | AUTH_USER | idm-s4hc |
            | AUTH_PASSWORD | {ClientSecret}, kept in env:{{rig.Variable("ClientSecret")}} |
            | PROXY_HOST | proxy.copin-demo.example |
            | PROXY_PORT | 8080 |
            | PROXY_USER | idm |
            | PROXY_PASSWORD | {NetworkProxyPassword}, kept in env:{{rig.Variable("NetworkProxyPassword")}} |
            | SCIM_ASSIGNMENT_METHOD | PATCH |

            """.ReplaceLineEndings("\n"),
            files["identity-management/S4HC.constants.md"]);
        // Nobody has told the system's ID yet.
        Assert.EndsWith("/scim/{Proxy.SystemId}", Read(files["identity-provisioning/S4HC.csv"])[1][19], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_environment_references_stand_as_declared()
    {
        await using var rig = await IdentityRig.StartAsync();
        var files = LandscapeExport.Files(Landscape.Read(rig.Landscape().Declaration)).ToDictionary(file => file.Path, file => file.Content);
        var record = Read(files["identity-provisioning/S4HC.csv"])[1];
        Assert.Equal(("{ProxyClient.ClientId}", "{Provisioning.TokenUrl}", "{Provisioning.Host}"), (record[7], record[11], record[18]));
        Assert.Contains("   - Properties → Credential → Password: {IpsPassword}\n", files["runbook.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_values_survive_the_way_through_the_file_and_Identity_Management()
    {
        await using var rig = await IdentityRig.StartAsync();
        const string source = """"
            using Copin;

            [Landscape("odd")]
            public sealed partial record OddIdentity(S4HanaCloudTenant S4, IdentityProvisioningTenant Provisioning, Secret Password, string Description, string TrustStore)
            {
                [SystemAdministrator("A", ClientId = "c", Secret = "{Password}")]
                public sealed partial record Client;

                [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "U", Password = "{Password}")]
                public sealed partial record Proxy;

                [IdmRepository<Proxy, Client>("REP", Description = "{Description}", ProxyHost = "h", ProxyPort = 1)]
                [RepositoryConstant("TRUSTSTORE", "{TrustStore}")]
                public sealed partial record Repository;
            }
            """";
        var landscape = DeclaredLandscape.Read(source, new Dictionary<string, ILandscapeParameter>
        {
            ["S4"] = new S4HanaCloudTenant("my300000.s4hana.cloud.sap", null),
            ["Provisioning"] = new IdentityProvisioningTenant("copin-demo.accounts.ondemand.com"),
            ["Password"] = Secret.FromEnvironment("NOT_READ"),
            ["Description"] = new TextParameter(Odd),
            ["TrustStore"] = new TextParameter("a|b\n\"c\""),
        });

        var files = LandscapeExport.Files(Landscape.Read(landscape.Declaration, landscape.Parameters)).ToDictionary(file => file.Path, file => file.Content);

        var csv = files["identity-provisioning/S4HC.REP.csv"];
        var record = Read(csv)[1];
        Assert.Equal((Odd, "a|b\n\"c\"", "REP", "c", "h", "1"), (record[1], record[23], record[0], record[7], record[12], record[14]));
        Assert.Equal("REP", rig.Sandbox.IdentityManagement.ImportRepository(csv));
        Assert.Equal("a|b\n\"c\"", rig.Sandbox.IdentityManagement.Repositories["REP"].Constants["TRUSTSTORE"]);
        Assert.Contains("| TRUSTSTORE | a\\|b<br/>\"c\" |\n", files["identity-management/REP.constants.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_as_it_was_written() => Prop.ForAll(Texts, Texts, (first, second) =>
        Read(CsvLines.Write([("A", first), ("B", null), ("C", second)])) is [["A", "B", "C", ""], var values] && values.SequenceEqual([first, "", second, ""])).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements('a', '"', ',', ';', '\n', '\r', '\t', ' ', '\'', '\\', '\uFEFF', '\u2028').Select(character => character.ToString()),
            Gen.Choose(0x20, 0x10FFFF).Select(scalar => Rune.IsValid(scalar) ? char.ConvertFromUtf32(scalar) : "x"))
        .ArrayOf().Select(string.Concat).ToArbitrary();

    private static List<List<string>> Read(string text)
    {
        using var csv = CsvReader.FromText(text, Strict);
        var records = new List<List<string>>();
        while (csv.Read())
            records.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return records;
    }
}
