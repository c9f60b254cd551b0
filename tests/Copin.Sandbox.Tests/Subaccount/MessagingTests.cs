using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.Subaccount.ExtensibilityService;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class MessagingTests
{
    private const string Plan = "messaging";

    private static JsonObject With(JsonObject parameters, string attribute, string value)
    {
        parameters["communicationArrangement"] = new JsonObject
        {
            ["attributes"] = new JsonArray(new JsonObject { ["name"] = attribute, ["value"] = value }),
        };
        return parameters;
    }

    private static JsonObject WithEms(JsonObject parameters, string property, JsonNode value)
    {
        parameters["ems"] = new JsonObject { ["parameters"] = new JsonObject { [property] = value } };
        return parameters;
    }

    [Fact]
    public async Task DefaultsComeFromTheClientId()
    {
        using ExtensibilityService service = await StartAsync();
        string before = service.Sandbox.Describe(), id = await service.CreateAsync(Messaging(), "events", Plan);
        CommunicationArrangementSnapshot arrangement = service.Sandbox.S4.Snapshot().Arrangements.Single(made => made.ScenarioId == "SAP_COM_0092");
        Assert.Equal(("SAP_CLOUD_PLATFORM_XF_s4bp", null, "s4bp"), (arrangement.Name, arrangement.InboundUser, arrangement.OutboundUser));
        Assert.Equal(["CHANNEL NAME = SAP_CP_XF_S4BP", "TOPIC SPACE = sap/S4HANAOD/s4bp"], arrangement.Attributes.ToArray());
        Assert.Empty(service.Sandbox.Subaccount.Snapshot().Destinations);
        Assert.Equal(("s4bp", "sap/S4HANAOD/s4bp"), ((string?)(await service.BindAsync(id))["emname"], (string?)(await service.BindAsync(id, "second"))["namespace"]));

        foreach (JsonNode? binding in (JsonArray)(await service.Services.ReadAsync(Bindings))["items"]!)
        {
            await service.Services.DeleteAsync($"{Bindings}/{(string?)binding!["id"]}?async=false").TextAsync(HttpStatusCode.OK);
        }

        await service.DeleteAsync(id);
        Assert.Equal(before, service.Sandbox.Describe());
    }

    [Fact]
    public async Task WhatIsGivenIsTaken()
    {
        using ExtensibilityService service = await StartAsync();
        JsonObject parameters = Messaging("s4ce");
        parameters["communicationArrangement"] = new JsonObject
        {
            ["communicationArrangementName"] = "EVENTS",
            ["scenarioId"] = "SAP_COM_0092",
            ["attributes"] = new JsonArray(
                new JsonObject { ["name"] = "CHANNEL NAME", ["value"] = "MY_CHANNEL" },
                new JsonObject { ["name"] = "DESCRIPTION", ["value"] = "Integration with Enterprise Messaging for EM Client: s4ce" },
                new JsonObject { ["name"] = "TOPIC SPACE", ["value"] = "my/own/space" },
                new JsonObject { ["name"] = "MQTT_QOS", ["value"] = "0" },
                new JsonObject { ["name"] = "RECONNECT ATTEMPTS", ["value"] = "3" },
                new JsonObject { ["name"] = "WAIT TIME", ["value"] = "20" }),
        };
        parameters["ems"] = new JsonObject
        {
            ["parameters"] = new JsonObject
            {
                ["emname"] = "client-1",
                ["namespace"] = "my/own/space",
                ["resources"] = new JsonObject { ["units"] = "10" },
                ["rules"] = new JsonObject { ["topicRules"] = new JsonObject { ["inboundFilter"] = new JsonArray("${namespace}/#") } },
            },
        };
        await service.CreateAsync(parameters, "events", Plan);
        CommunicationArrangementSnapshot made = service.Sandbox.S4.Snapshot().Arrangements.Single(arrangement => arrangement.Name == "EVENTS");
        Assert.Contains("TOPIC SPACE = my/own/space", made.Attributes);
        Assert.Contains("MQTT_QOS = 0", made.Attributes);
    }

    [Fact]
    public async Task ReuseOfClientNameNamespaceOrChannelFailsTheCreation()
    {
        using ExtensibilityService service = await StartAsync();
        await service.CreateAsync(Messaging(), "events", Plan);
        JsonObject sameClient = Messaging();
        sameClient["communicationArrangement"] = new JsonObject { ["communicationArrangementName"] = "OTHER" };
        JsonObject sameSpace = With(Messaging("x"), "TOPIC SPACE", "sap/S4HANAOD/s4bp");
        foreach (JsonObject reuse in (JsonObject[])[sameClient, WithEms(Messaging("x"), "emname", "s4bp"), sameSpace, With(Messaging("x"), "CHANNEL NAME", "SAP_CP_XF_S4BP")])
        {
            Assert.Equal("Creation Failed.", await service.RefusalAsync(reuse, "second", Plan));
        }

        await service.CreateAsync(Messaging("x"), "second", Plan);
    }

    [Theory]
    [InlineData("s4bpx")]
    [InlineData("s-4")]
    [InlineData("")]
    public async Task AClientIdHasUpToFourLettersAndDigits(string client)
    {
        using ExtensibilityService service = await StartAsync();
        Assert.Contains("emClientId", await service.RefusalAsync(Messaging(client), plan: Plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CHANNEL NAME", "lower")]
    [InlineData("TOPIC SPACE", "two/segments")]
    [InlineData("TOPIC SPACE", "sap/S4HANAOD/much-too-long")]
    [InlineData("MQTT_QOS", "2")]
    [InlineData("RECONNECT ATTEMPTS", "-1")]
    [InlineData("WAIT TIME", "1801")]
    [InlineData("Channel", "X")]
    public async Task AttributesHaveRules(string attribute, string value)
    {
        using ExtensibilityService service = await StartAsync();
        Assert.Contains(attribute, await service.RefusalAsync(With(Messaging(), attribute, value), plan: Plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNamespaceIsTheTopicSpaceAndUnitsAreLimited()
    {
        using ExtensibilityService service = await StartAsync();
        Assert.Contains("namespace", await service.RefusalAsync(WithEms(Messaging(), "namespace", "other/name/space"), plan: Plan), StringComparison.Ordinal);
        Assert.Contains("emname", await service.RefusalAsync(WithEms(Messaging(), "emname", "a b"), plan: Plan), StringComparison.Ordinal);
        foreach (JsonNode units in (JsonNode[])["9", "51", 10])
        {
            Assert.Contains("units", await service.RefusalAsync(WithEms(Messaging(), "resources", new JsonObject { ["units"] = units }), plan: Plan), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheScenarioGroupMustCoverEventing()
    {
        using ExtensibilityService service = await StartAsync("Integration with SAP Start");
        Assert.Contains("SAP_COM_0092", await service.RefusalAsync(Messaging(), plan: Plan), StringComparison.Ordinal);
    }
}
