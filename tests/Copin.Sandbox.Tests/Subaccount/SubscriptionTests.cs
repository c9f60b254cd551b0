using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class SubscriptionTests
{
    private const string Application = "/saas-manager/v1/applications/copm-demo";
    private const string Collection = "CoPM_Demo_Project_Lead";
    private const string Assignment = "/sap/rest/user/origin/sap.default/name/lead@example.com/rolecollections/" + Collection;

    private static async Task<string> SubscribeAsync(SystemClient subscriptions)
    {
        using HttpResponseMessage accepted = await subscriptions.PostAsync(Application + "/subscription", new JsonObject { ["planName"] = "standard" });
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        return accepted.Headers.Location!.OriginalString;
    }

    private static Task<string> SettledAsync(SystemClient subscriptions) =>
        ChainScript.PollAsync(async () => (string)(await subscriptions.ReadAsync(Application + "?planName=standard"))["state"]!, "IN_PROCESS");

    [Fact]
    public async Task SubscribingPassesThroughInProcessAndEndsByPolls()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient subscriptions = await landscape.SubscriptionsAsync();
        async Task<string> State() => (string)(await subscriptions.ReadAsync(Application))["state"]!;
        Assert.Equal("NOT_SUBSCRIBED", await State());
        string job = await SubscribeAsync(subscriptions);

        Assert.Equal(["IN_PROCESS", "IN_PROCESS", "SUBSCRIBED"], [await State(), await State(), await State()]);
        Assert.Equal("SUCCEEDED", (string?)(await subscriptions.ReadAsync(job))["state"]);
        JsonNode application = await subscriptions.ReadAsync(Application);
        Assert.Equal("SAP S/4HANA C4P, CoPM - Demo", (string?)application["displayName"]);
        Assert.StartsWith("https://", (string)application["subscriptionUrl"]!, StringComparison.Ordinal);
        Assert.Equal(
            [("copm-demo", "SUBSCRIBED")],
            ((JsonArray)(await subscriptions.ReadAsync("/saas-manager/v1/applications?state=SUBSCRIBED"))["applications"]!).Select(
                one => ((string)one!["appName"]!, (string)one["state"]!)));
    }

    [Fact]
    public async Task TheJobCanBePolledInstead()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient subscriptions = await landscape.SubscriptionsAsync();
        string job = await SubscribeAsync(subscriptions);
        async Task<string> State() => (string)(await subscriptions.ReadAsync(job))["state"]!;
        Assert.Equal(["STARTED", "STARTED", "SUCCEEDED"], [await State(), await State(), await State()]);
        Assert.Equal("SUBSCRIBED", Assert.Single(landscape.Sandbox.Subaccount.Snapshot().Subscriptions).State);
    }

    [Fact]
    public async Task WrongSubscriptionsAreRefusedInTheFamilysErrorShape()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient subscriptions = await landscape.SubscriptionsAsync();
        JsonNode unknown = await subscriptions.GetAsync("/saas-manager/v1/applications/none").JsonAsync(HttpStatusCode.NotFound);
        Assert.NotNull(unknown["error"]!["correlationID"]);
        Assert.True((int)unknown["error"]!["code"]! >= 90000);
        await subscriptions.PostAsync(Application + "/subscription", new JsonObject { ["planName"] = "gold" }).TextAsync(HttpStatusCode.NotFound);
        await subscriptions.DeleteAsync(Application + "/subscription").TextAsync(HttpStatusCode.NotFound);
        await SubscribeAsync(subscriptions);
        await subscriptions.PostAsync(Application + "/subscription", new JsonObject { ["planName"] = "standard" }).TextAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task ASubscriptionCanFailAndBeTriedAgain()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient subscriptions = await landscape.SubscriptionsAsync();
        landscape.Sandbox.Subaccount.FailNextProvisioning("copm-demo", "onboarding failed");
        string job = await SubscribeAsync(subscriptions);
        Assert.Equal("SUBSCRIBE_FAILED", await SettledAsync(subscriptions));
        JsonNode failed = await subscriptions.ReadAsync(job);
        Assert.Equal(("FAILED", "onboarding failed"), ((string?)failed["state"], (string?)failed["error"]!["message"]));
        await SubscribeAsync(subscriptions);
        Assert.Equal("SUBSCRIBED", await SettledAsync(subscriptions));
    }

    [Fact]
    public async Task RoleCollectionsComeAndGoWithTheSubscription()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient subscriptions = await landscape.SubscriptionsAsync(), roles = await landscape.AuthorizationAsync();
        await roles.PutAsync(Assignment).TextAsync(HttpStatusCode.NotFound);
        await SubscribeAsync(subscriptions);
        await roles.PutAsync(Assignment).TextAsync(HttpStatusCode.NotFound);
        await SettledAsync(subscriptions);

        await roles.PutAsync(Assignment).TextAsync(HttpStatusCode.NoContent);
        await roles.PutAsync(Assignment).TextAsync(HttpStatusCode.NoContent);
        Assert.Equal(
            new RoleAssignmentSnapshot("sap.default", "lead@example.com", Collection), Assert.Single(landscape.Sandbox.Subaccount.Snapshot().RoleAssignments));
        JsonNode mine = Assert.Single((JsonArray)await roles.ReadAsync("/sap/rest/user/origin/sap.default/name/lead@example.com/rolecollections"))!;
        Assert.Equal(Collection, (string?)mine["name"]);
        JsonNode collection = await roles.ReadAsync("/sap/rest/authorization/v2/rolecollections/" + Collection);
        Assert.Equal("lead@example.com", (string?)collection["userReferences"]![0]!["username"]);

        await subscriptions.DeleteAsync(Application + "/subscription").TextAsync(HttpStatusCode.Accepted);
        Assert.Equal("NOT_SUBSCRIBED", await SettledAsync(subscriptions));
        Assert.Empty(landscape.Sandbox.Subaccount.Snapshot().RoleAssignments);
        await roles.GetAsync("/sap/rest/authorization/v2/rolecollections/" + Collection).TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OwnRoleCollectionsAreMadeAssignedWithdrawnAndDeleted()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient roles = await landscape.AuthorizationAsync();
        const string Root = "/sap/rest/authorization/v2/rolecollections";
        var body = new JsonObject { ["name"] = "Own Roles", ["description"] = "x", ["roleReferences"] = new JsonArray() };
        await roles.PostAsync(Root, body.DeepClone()).TextAsync(HttpStatusCode.Created);
        await roles.PostAsync(Root, body.DeepClone()).TextAsync(HttpStatusCode.Conflict);
        const string Path = "/sap/rest/user/origin/sap.default/name/a@example.com/rolecollections/Own%20Roles";
        await roles.PutAsync(Path).TextAsync(HttpStatusCode.NoContent);
        await roles.DeleteAsync(Path).TextAsync(HttpStatusCode.NoContent);
        await roles.DeleteAsync(Path).TextAsync(HttpStatusCode.NotFound);
        await roles.DeleteAsync(Root + "/Own%20Roles").TextAsync(HttpStatusCode.NoContent);
    }
}
