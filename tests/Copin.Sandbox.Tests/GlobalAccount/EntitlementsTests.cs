using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;

namespace Copin.Sandbox.Tests.GlobalAccount;

public sealed class EntitlementsTests
{
    private const string Put = "/subaccountServicePlans";

    private static JsonObject Assign(string guid, string service, string plan, string property, JsonNode value, params string[] systems)
    {
        var assignment = new JsonObject { ["subaccountGUID"] = guid, [property] = value };
        if (systems.Length > 0)
        {
            assignment["resources"] = new JsonArray([.. systems.Select(system => new JsonObject { ["resourceName"] = system })]);
        }

        return new JsonObject
        {
            ["subaccountServicePlans"] = new JsonArray(new JsonObject
            {
                ["serviceName"] = service, ["servicePlanName"] = plan, ["assignmentInfo"] = new JsonArray(assignment),
            }),
        };
    }

    private static JsonNode? Info(JsonNode answer, string service, string plan) =>
        answer["assignedServices"]!.AsArray().FirstOrDefault(known => (string?)known!["name"] == service)?["servicePlans"]!.AsArray()
            .FirstOrDefault(known => (string?)known!["name"] == plan)?["assignmentInfo"]![0];

    private static async Task<(int Code, string Message)> ErrorAsync(Task<HttpResponseMessage> pending, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        JsonNode error = (await pending.JsonAsync(status))["error"]!;
        return ((int)error["code"]!, (string)error["message"]!);
    }

    private static Task<string> SettledAsync(SystemClient entitlements, string guid, string service, string plan) => ChainScript.PollAsync(
        async () => (string?)Info(await entitlements.ReadAsync("/assignments?subaccountGUID=" + guid), service, plan)?["entityState"] ?? "gone", "STARTED");

    [Fact]
    public async Task AnAmountIsAssignedChangedAndTakenAwayStepByStep()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId, read = "/assignments?subaccountGUID=" + guid;
        await entitlements.PutAsync(Put, Assign(guid, "APPLICATION_RUNTIME", "MEMORY", "amount", 4)).TextAsync(HttpStatusCode.Accepted);
        JsonNode started = Info(await entitlements.ReadAsync(read), "APPLICATION_RUNTIME", "MEMORY")!;
        Assert.Equal(("STARTED", 0m, 4m, guid), ((string?)started["entityState"], (decimal)started["amount"]!, (decimal)started["requestedAmount"]!, (string?)started["entityId"]));
        Assert.Equal("OK", await SettledAsync(entitlements, guid, "APPLICATION_RUNTIME", "MEMORY"));
        Assert.Equal(4m, (decimal)Info(await entitlements.ReadAsync(read), "APPLICATION_RUNTIME", "MEMORY")!["amount"]!);

        (int code, string message) = await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "APPLICATION_RUNTIME", "MEMORY", "amount", 21)));
        Assert.Contains("remaining quota of APPLICATION_RUNTIME/MEMORY is 20, 21", message, StringComparison.Ordinal);
        Assert.InRange(code, 30000, 39999);
        await entitlements.PutAsync(Put, Assign(guid, "APPLICATION_RUNTIME", "MEMORY", "amount", 0)).TextAsync(HttpStatusCode.Accepted);
        Assert.Equal("gone", await SettledAsync(entitlements, guid, "APPLICATION_RUNTIME", "MEMORY"));
    }

    [Fact]
    public async Task APlanHasEitherAnAmountOrIsEnabled()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId;
        Assert.Contains("use amount", (await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "APPLICATION_RUNTIME", "MEMORY", "enable", true)))).Message, StringComparison.Ordinal);
        Assert.Contains("use enable", (await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "it-rt", "api", "amount", 1)))).Message, StringComparison.Ordinal);
        JsonObject both = Assign(guid, "it-rt", "api", "enable", true);
        both["subaccountServicePlans"]![0]!["assignmentInfo"]![0]!["amount"] = 1;
        Assert.Contains("either amount or enable", (await ErrorAsync(entitlements.PutAsync(Put, both))).Message, StringComparison.Ordinal);
        await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "it-rt", "none", "enable", true)));
        await ErrorAsync(entitlements.PutAsync(Put, Assign(Guid.NewGuid().ToString(), "it-rt", "api", "enable", true)), HttpStatusCode.NotFound);
        await ErrorAsync(entitlements.PutAsync(Put, new JsonObject()));
        Assert.Empty(landscape.Sandbox.GlobalAccount.Snapshot().Entitlements);
    }

    [Fact]
    public async Task AChangeIsRefusedWhileAnotherHoldsTheLock()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync();
        JsonObject change = Assign(landscape.Sandbox.Connections.SubaccountId, "it-rt", "api", "enable", true);
        landscape.Sandbox.GlobalAccount.LockEntitlements(2);
        Assert.Equal(30004, (await ErrorAsync(entitlements.PutAsync(Put, change.DeepClone()))).Code);
        Assert.Equal(30004, (await ErrorAsync(entitlements.PutAsync(Put, change.DeepClone()))).Code);
        await entitlements.PutAsync(Put, change).TextAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task AnAssignmentCanFailInItsCourse()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId;
        landscape.Sandbox.GlobalAccount.FailNext("it-rt/api", "not available in the region");
        await entitlements.PutAsync(Put, Assign(guid, "it-rt", "api", "enable", true)).TextAsync(HttpStatusCode.Accepted);
        Assert.Equal("PROCESSING_FAILED", await SettledAsync(entitlements, guid, "it-rt", "api"));
        Assert.Equal("not available in the region", (string?)Info(await entitlements.ReadAsync("/assignments"), "it-rt", "api")!["stateMessage"]);
        await entitlements.PutAsync(Put, Assign(guid, "it-rt", "api", "enable", true)).TextAsync(HttpStatusCode.Accepted);
        Assert.Equal("OK", await SettledAsync(entitlements, guid, "it-rt", "api"));
    }

    [Fact]
    public async Task TheExtensibilityServiceNeedsARegisteredSystem()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId;
        Assert.Contains("not entitled", (await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "s4-hana-cloud", "api-access", "enable", true)))).Message, StringComparison.Ordinal);
        Registration.Register(landscape.Sandbox);
        Assert.Contains("s4-hana-cloud", (await entitlements.ReadAsync("/globalAccountAssignments")).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            "no registered system 'other'", (await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "s4-hana-cloud", "api-access", "enable", true, "other")))).Message, StringComparison.Ordinal);
        await entitlements.PutAsync(Put, Assign(guid, "s4-hana-cloud", "api-access", "enable", true, Registration.DevSystem)).TextAsync(HttpStatusCode.Accepted);
        Assert.Contains("entitlement s4-hana-cloud/api-access", Registration.Refused(() => landscape.Sandbox.SystemLandscape.Deregister(Registration.DevSystem)), StringComparison.Ordinal);
        await SettledAsync(entitlements, guid, "s4-hana-cloud", "api-access");
        Assert.Equal(Registration.DevSystem, Assert.Single(Assert.Single(landscape.Sandbox.GlobalAccount.Snapshot().Entitlements).Resources));

        await entitlements.PutAsync(Put, Assign(guid, "s4-hana-cloud", "api-access", "enable", false)).TextAsync(HttpStatusCode.Accepted);
        Assert.Equal("gone", await SettledAsync(entitlements, guid, "s4-hana-cloud", "api-access"));
        landscape.Sandbox.SystemLandscape.Deregister(Registration.DevSystem);
    }

    [Fact]
    public async Task WhereEntitlementsAreRequiredThePlanIsOfferedOnlyWithOne()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync(new SandboxOptions { RequireEntitlements = true });
        SystemClient entitlements = await landscape.EntitlementsAsync(), services = await landscape.ServiceManagerAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId;
        async Task<string[]> Plans()
        {
            JsonArray offerings = (JsonArray)(await services.ReadAsync("/v1/service_offerings?fieldQuery=name eq 's4-hana-cloud'"))["items"]!;
            return offerings.Count == 0 ? [] : [.. ((JsonArray)(await services.ReadAsync(
                $"/v1/service_plans?fieldQuery=service_offering_id eq '{(string?)offerings[0]!["id"]}'"))["items"]!).Select(plan => (string)plan!["name"]!)];
        }

        Registration.Register(landscape.Sandbox);
        Assert.Empty(await Plans());
        await entitlements.PutAsync(Put, Assign(guid, "s4-hana-cloud", "messaging", "enable", true)).TextAsync(HttpStatusCode.Accepted);
        Assert.Empty(await Plans());
        await SettledAsync(entitlements, guid, "s4-hana-cloud", "messaging");
        Assert.Equal(["messaging"], await Plans());
    }

    [Fact]
    public async Task AnEntitlementInUseStays()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient entitlements = await landscape.EntitlementsAsync(), services = await landscape.ServiceManagerAsync();
        string guid = landscape.Sandbox.Connections.SubaccountId;
        await entitlements.PutAsync(Put, Assign(guid, "destination", "lite", "enable", true)).TextAsync(HttpStatusCode.Accepted);
        await SettledAsync(entitlements, guid, "destination", "lite");
        await services.PostAsync("/v1/service_instances?async=false", new JsonObject
        {
            ["name"] = "mine", ["service_offering_name"] = "destination", ["service_plan_name"] = "lite",
        }).TextAsync(HttpStatusCode.Created);
        Assert.Contains("service instance 'mine'", (await ErrorAsync(entitlements.PutAsync(Put, Assign(guid, "destination", "lite", "enable", false)))).Message, StringComparison.Ordinal);
    }
}
