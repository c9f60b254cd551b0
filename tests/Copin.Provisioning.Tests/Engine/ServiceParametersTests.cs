using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests;

/// <summary>The JSON parameters of service instances and keys, with values of the environment filled in.</summary>
public sealed class ServiceParametersTests
{
    private const string Source = """
        using Copin;

        [Landscape("parameters")]
        public sealed partial record Parameters(BtpSubaccount Subaccount, string Text, string Json)
        {
            [ServiceInstance("collaboration", Offering = "project-collaboration-demo", Plan = "default", Parameters = "{{\"a \\\"quoted\\\" name\":\"<{Text}>\",\"{Text}\":1,\"json\":{Json}}}")]
            public sealed partial record Api;

            [ServiceKey<Api>("key", Parameters = "{{\"text\":\"{Text}\"}}")]
            public sealed partial record Key;
        }
        """;

    [Theory]
    [InlineData("plain", "1")]
    [InlineData("a \"quote\", a \\ and a \n break", "true")]
    [InlineData("\",\"admin\":true,\"x\":\"", "{\"deep\":[1,\"}\"]}")]
    [InlineData("ümläut <&> ' \u2028", "\"a text\"")]
    [InlineData("ends with \\", "null")]
    public async Task A_value_in_quotation_marks_is_text_whatever_it_holds_and_one_outside_them_is_JSON(string text, string json)
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;

        Assert.True((await ApplyAsync(rig, text, json)).Succeeded);

        var sent = JsonNode.Parse(Assert.Single(rig.Sandbox.Subaccount.Snapshot().Instances).Parameters)!.AsObject();
        Assert.Equal(["a \"quoted\" name", text, "json"], sent.Select(member => member.Key));
        Assert.Equal($"<{text}>", (string)sent["a \"quoted\" name"]!);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), sent["json"]));
        Assert.DoesNotContain((await ApplyAsync(rig, text, json)).Items, item => item.Outcome != ApplyOutcome.Unchanged);
    }

    [Theory]
    [InlineData("1,\"admin\":true")]
    [InlineData("1}")]
    [InlineData("Canary")]
    [InlineData("")]
    public async Task A_value_outside_quotation_marks_that_is_no_JSON_value_is_refused_and_not_shown(string json)
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source;

        var result = await ApplyAsync(rig, "plain", json);

        var failure = Assert.Single(result.Failures);
        Assert.Equal("Api", failure.Resource);
        Assert.EndsWith("in Parameters, {Json} stands outside quotation marks, so its value must be a JSON value", failure.Message, StringComparison.Ordinal);
        Assert.Empty(rig.Sandbox.Subaccount.Snapshot().Instances);
    }

    private static async Task<ApplyResult> ApplyAsync(LandscapeRig rig, string text, string json)
    {
        var parameters = rig.Parameters();
        parameters["Text"] = new TextParameter(text);
        parameters["Json"] = new TextParameter(json);
        await using var session = rig.Open(parameters: parameters);
        return await session.ApplyAsync();
    }
}
