using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Provisioning.Tests.CommandLine;
using Copin.Testing;

namespace Copin.Provisioning.Tests.Export;

/// <summary>The JSON schema of environment files, and that schema, rules and binding want the same.</summary>
public class EnvironmentSchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public async Task The_environment_of_the_sample_validates()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var outcome = await rig.RunAsync("schema");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var schema = JsonNode.Parse(outcome.Output)!.AsObject();
        Assert.Equal("Environment of co-pin", (string)schema["title"]!);

        var environment = JsonNode.Parse(Repository.Read("samples/CoPin/environments/sandbox.json"), documentOptions: Lenient)!.AsObject();
        Assert.Empty(SchemaCheck.Faults(environment, schema));
        environment["$schema"] = "../environment.schema.json";
        environment["$landscape"] = new JsonArray("co-pin");
        environment["$skip"] = new JsonArray("Partner");
        Assert.Empty(SchemaCheck.Faults(environment, schema));
    }

    [Fact]
    public async Task What_the_rules_refuse_the_schema_refuses()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var schema = JsonNode.Parse((await rig.RunAsync("schema")).Output)!.AsObject();
        var environment = JsonNode.Parse(Repository.Read("samples/CoPin/environments/sandbox.json"), documentOptions: Lenient)!.AsObject();
        environment["CopinPassword"] = "Written-Out-2026";
        environment["S4"]!["Host"] = "https://my300000.s4hana.cloud.sap";
        environment["S4"]!.AsObject().Remove("Password");
        environment["Integration"]!["Url"] = "http://it.example";
        environment["Integration"]!["ClientSecret"] = new JsonObject { ["$secret"] = "NAME" };
        environment["Subaccount"]!["Subdmain"] = "x";
        environment.Remove("ProjectLead");
        Assert.Equal(
            ["/CopinPassword", "/Integration/ClientSecret/$secret", "/Integration/Url", "/ProjectLead", "/S4/Host", "/S4/Password", "/Subaccount/Subdmain"],
            SchemaCheck.Faults(environment, schema).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_of_parameter_has_a_place_in_environment_files() => Assert.All(
        ParameterTypes.All, type => Assert.NotNull(EnvironmentShape.Of(new ParameterDeclaration("P", type.FullName, EquatableArray<AttributeDeclaration>.Empty))));
}
