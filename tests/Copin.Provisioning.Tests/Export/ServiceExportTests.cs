using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Export;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Copin.Provisioning.Tests.Export;

/// <summary>Service instances in the forms that people use today, read back by readers that are not ours.</summary>
public sealed class ServiceExportTests
{
    private const string Odd = """
        using Copin;

        [Landscape("odd services")]
        public sealed partial record OddServices(BtpSubaccount Subaccount, Secret Password, int Units)
        {
            [ServiceInstance("Odd: name/with \"marks\"", Offering = "s4-hana-cloud", Plan = "messaging", Parameters = "{{\"filter\":\"${{namespace}}/#\",\"percent\":\"%{{if}}\",\"tilde\":\"~{{x}}\",\"flag\":\"true\",\"number\":\"1\",\"no\":\"no\",\"empty\":\"\",\"blank\":\" x \",\"colon\":\"a: b # c\",\"dash\":\"- x\",\"lines\":\"a\\nb\\t\\\\\\\"'\",\"ü😀\":\"é😀\",\"truth\":true,\"nothing\":null,\"decimal\":1.5,\"none\":{{}},\"list\":[[],{{\"x\":[1,{{\"y\":\"z\"}}]}}],\"units\":{Units},\"user\":\"{Key.ClientId}\"}}")]
            public sealed partial record Instance;

            [ServiceInstance("plain", Offering = "it-rt", Plan = "api")]
            public sealed partial record Plain;

            [ServiceKey<Plain>("key", Parameters = "{{\"roles\":[\"a\"]}}")]
            public sealed partial record Key;

            [ServiceKey<Instance>("key")]
            public sealed partial record OddKey;

            [Destination("TO", Url = "https://example.com/${{x}}", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{Password}")]
            public sealed partial record To;
        }
        """;

    private const string Parameters = """
        {"filter":"${namespace}/#","percent":"%{if}","tilde":"~{x}","flag":"true","number":"1","no":"no","empty":"","blank":" x ","colon":"a: b # c","dash":"- x","lines":"a\nb\t\\\"'",
        "ü😀":"é😀","truth":true,"nothing":null,"decimal":1.5,"none":{},"list":[[],{"x":[1,{"y":"z"}]}],"units":12,"user":"{Key.ClientId}"}
        """;

    [Fact]
    public void A_Kyma_manifest_holds_the_same_parameters_whatever_is_in_them()
    {
        var documents = ReadYaml(File("kyma/odd--name-with--marks.yaml"));
        var instance = documents[0];
        Assert.Equal(("services.cloud.sap.com/v1", "ServiceInstance"), ((string?)instance["apiVersion"], (string?)instance["kind"]));
        Assert.Equal("""{"serviceOfferingName":"s4-hana-cloud","servicePlanName":"messaging","externalName":"Odd: name/with \u0022marks\u0022"}""", Without(instance["spec"]!, "parameters"));
        AssertSame(JsonNode.Parse(Parameters), instance["spec"]!["parameters"]);
        Assert.Equal("""{"serviceInstanceName":"odd--name-with--marks","externalName":"key","secretName":"key"}""", documents[1]["spec"]!.ToJsonString());
        Assert.Equal("""{"serviceInstanceName":"plain","externalName":"key","secretName":"key-2","parameters":{"roles":["a"]}}""", ReadYaml(File("kyma/plain.yaml"))[1]["spec"]!.ToJsonString());
    }

    [Fact]
    public void A_descriptor_holds_the_same_parameters_with_the_deployers_own_signs_escaped()
    {
        var descriptor = Assert.Single(ReadYaml(File("mta.yaml")));
        var resources = descriptor["resources"]!.AsArray();
        Assert.Equal(["Odd--name-with--marks", "plain"], resources.Select(resource => (string?)resource!["name"]));
        Assert.All(resources, resource => Assert.Equal("org.cloudfoundry.managed-service", (string?)resource!["type"]));
        var config = resources[0]!["parameters"]!["config"]!;
        Assert.Equal(("\\${namespace}/#", "\\~{x}", "${Key-ClientId}"), ((string?)config["filter"], (string?)config["tilde"], (string?)config["user"]));
        var expected = JsonNode.Parse(Parameters)!;
        foreach (var member in new[] { "filter", "tilde", "user" })
            expected[member] = config[member]!.DeepClone();
        AssertSame(expected, config);
        Assert.Equal("""[{"name":"key","config":{"roles":["a"]}}]""", resources[1]!["parameters"]!["service-keys"]!.ToJsonString());
        Assert.Contains("# Give in an extension descriptor (.mtaext), which is not committed: Key-ClientId\n", File("mta.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Terraform_has_a_variable_for_all_that_is_open_and_escapes_its_own_signs()
    {
        var configuration = File("terraform/main.tf");
        Assert.Contains("variable \"password\" {\n  type        = string\n  description = \"{Password}\"\n  sensitive   = true\n}\n", configuration, StringComparison.Ordinal);
        Assert.Contains("variable \"key_client_id\" {\n  type        = string\n  description = \"{Key.ClientId}\"\n}\n", configuration, StringComparison.Ordinal);
        Assert.Contains("    \"filter\"  = \"$${namespace}/#\"\n    \"percent\" = \"%%{if}\"\n", configuration, StringComparison.Ordinal);
        Assert.Contains("    \"lines\"   = \"a\\nb\\t\\\\\\\"'\"\n", configuration, StringComparison.Ordinal);
        Assert.Contains("\"URL\"            = \"https://example.com/$${x}\"\n    \"User\"           = var.key_client_id\n    \"Password\"       = var.password\n", configuration, StringComparison.Ordinal);
        Assert.Contains("  service_instance_id = btp_subaccount_service_instance.plain.id\n", configuration, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parameters_of_a_destination_instance_hold_each_destination()
    {
        var data = JsonNode.Parse(File("destinations/init_data.json"))!["init_data"]!["subaccount"]!;
        Assert.Equal("update", (string?)data["existing_destinations_policy"]);
        Assert.Equal(
            """{"Name":"TO","Type":"HTTP","ProxyType":"Internet","Authentication":"BasicAuthentication","URL":"https://example.com/${x}","User":"{Key.ClientId}","Password":"{Password}"}""",
            Assert.Single(data["destinations"]!.AsArray())!.ToJsonString());
    }

    [Fact]
    public void No_form_holds_a_secret_that_is_set()
    {
        const string canary = "Canary-of-the-export-7";
        Environment.SetEnvironmentVariable("COPIN_EXPORT_CANARY", canary);
        Assert.All(Files(), file => Assert.DoesNotContain(canary, file.Content, StringComparison.Ordinal));
        Assert.All(Files(), file => Assert.DoesNotContain('\uE000', file.Content));
    }

    private static string File(string path) => Files().Single(file => file.Path == path).Content;

    private static IReadOnlyList<ExportedFile> Files()
    {
        var landscape = DeclaredLandscape.Read(Odd, new Dictionary<string, ILandscapeParameter>
        {
            ["Subaccount"] = new BtpSubaccount("odd"), ["Password"] = Secret.FromEnvironment("COPIN_EXPORT_CANARY"), ["Units"] = new TextParameter("12"),
        });
        return LandscapeExport.Files(Landscape.Read(landscape.Declaration, landscape.Parameters));
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual) => Assert.True(JsonNode.DeepEquals(expected, actual), $"{actual?.ToJsonString()}\ninstead of\n{expected?.ToJsonString()}");

    private static string Without(JsonNode node, string member)
    {
        var copy = node.DeepClone().AsObject();
        copy.Remove(member);
        return copy.ToJsonString();
    }

    // YAML as JSON: what stands in quotation marks is a text, the rest what YAML's core schema makes of it.
    private static IReadOnlyList<JsonNode> ReadYaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => Convert(document.RootNode)!)];
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode members => new JsonObject(members.Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, Convert(member.Value)))),
        YamlSequenceNode items => new JsonArray([.. items.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Core(plain.Value!),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value),
        _ => throw new NotSupportedException(node.NodeType.ToString()),
    };

    private static JsonNode? Core(string text) =>
        text is "null" or "~" or "" ? null : text is "true" or "false" || char.IsAsciiDigit(text[0]) || text[0] is '-' ? JsonNode.Parse(text) : JsonValue.Create(text);
}
