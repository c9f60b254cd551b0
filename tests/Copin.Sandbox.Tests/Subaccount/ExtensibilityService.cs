using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;

namespace Copin.Sandbox.Tests.Subaccount;

/// <summary>A landscape with a registered system, and calls of the Service Manager for <c>s4-hana-cloud</c>.</summary>
internal sealed class ExtensibilityService(LandscapeClient landscape, SystemClient services) : IDisposable
{
    public const string Instances = "/v1/service_instances";
    public const string Bindings = "/v1/service_bindings";

    public LandscapeClient Landscape => landscape;

    public SapSandbox Sandbox => landscape.Sandbox;

    public SystemClient Services => services;

    public static async Task<ExtensibilityService> StartAsync(string group = Registration.AllScenarios, SandboxOptions? options = null)
    {
        LandscapeClient landscape = await LandscapeClient.StartAsync(options);
        Registration.Register(landscape.Sandbox, group: group);
        return new ExtensibilityService(landscape, await landscape.ServiceManagerAsync());
    }

    /// <summary>Business partners with basic authentication both ways, as SAP's example.</summary>
    public static JsonObject BusinessPartners(string arrangement = "COM_0008") => new()
    {
        ["systemName"] = Registration.DevSystem,
        ["communicationArrangement"] = new JsonObject
        {
            ["communicationArrangementName"] = arrangement,
            ["scenarioId"] = "SAP_COM_0008",
            ["inboundAuthentication"] = "BasicAuthentication",
            ["outboundAuthentication"] = "BasicAuthentication",
            ["communicationSystem"] = new JsonObject
            {
                ["communicationSystemHostname"] = "default.com",
                ["port"] = "8443",
                ["outboundCommunicationUser"] = new JsonObject { ["username"] = "DefaultUser", ["password"] = "canary-Outbound-1" },
            },
            ["outboundServices"] = new JsonArray(
                new JsonObject { ["id"] = "DEBMAS_IDOC", ["isServiceActive"] = false },
                new JsonObject { ["id"] = "CREMAS_IDOC" },
                new JsonObject { ["name"] = "Replicate Company Addresses from S/4 System to Client", ["isServiceActive"] = false }),
            ["attributes"] = new JsonArray(new JsonObject { ["name"] = "OUTPUT MODE", ["value"] = "1" }),
        },
    };

    public static JsonObject Arrangement(JsonObject parameters) => (JsonObject)parameters["communicationArrangement"]!;

    public static JsonObject InboundOnly(string scenario = "SAP_COM_0308") => new()
    {
        ["systemName"] = Registration.DevSystem,
        ["communicationArrangement"] = new JsonObject
        {
            ["communicationArrangementName"] = "COPIN_" + scenario[8..], ["scenarioId"] = scenario, ["inboundAuthentication"] = "BasicAuthentication",
        },
    };

    public static JsonObject Messaging(string client = "s4bp") => new() { ["systemName"] = Registration.DevSystem, ["emClientId"] = client };

    public static JsonObject Instance(JsonObject parameters, string name = "s4", string plan = "api-access") => new()
    {
        ["name"] = name, ["service_offering_name"] = "s4-hana-cloud", ["service_plan_name"] = plan, ["parameters"] = parameters.DeepClone(),
    };

    /// <summary>Creates at once; returns the id.</summary>
    public async Task<string> CreateAsync(JsonObject parameters, string name = "s4", string plan = "api-access") =>
        (string)(await services.PostAsync(Instances + "?async=false", Instance(parameters, name, plan)).JsonAsync(HttpStatusCode.Created))["id"]!;

    /// <summary>What the broker says to a creation at once.</summary>
    public async Task<string> RefusalAsync(JsonObject parameters, string name = "s4", string plan = "api-access")
    {
        JsonNode refused = await services.PostAsync(Instances + "?async=false", Instance(parameters, name, plan)).JsonAsync(HttpStatusCode.BadGateway);
        Assert.Equal((422, "BrokerError"), ((int)refused["broker_error"]!["StatusCode"]!, (string?)refused["error"]));
        return (string)refused["broker_error"]!["Description"]!;
    }

    public Task DeleteAsync(string id) => services.DeleteAsync($"{Instances}/{id}?async=false").TextAsync(HttpStatusCode.OK);

    public async Task<JsonNode> BindAsync(string instance, string name = "key") => (await services.PostAsync(
        Bindings + "?async=false", new JsonObject { ["name"] = name, ["service_instance_id"] = instance }).JsonAsync(HttpStatusCode.Created))["credentials"]!;

    public void Dispose() => landscape.Dispose();
}
