using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.GlobalAccount;

public sealed class AccountsTests
{
    private static JsonObject Subaccount(string subdomain = "extensions", string name = "Extensions") => new()
    {
        ["displayName"] = name, ["region"] = "eu10", ["subdomain"] = subdomain, ["description"] = "Extensions of S/4HANA Cloud",
        ["usedForProduction"] = "NOT_USED_FOR_PRODUCTION", ["labels"] = new JsonObject { ["Cost Center"] = new JsonArray("1") },
    };

    private static async Task<string> CreateAsync(SystemClient accounts, JsonObject body) =>
        (string)(await accounts.PostAsync("/subaccounts", body).JsonAsync(HttpStatusCode.Created))["guid"]!;

    private static async Task<string> StateAsync(SystemClient accounts, string guid) => (string)(await accounts.ReadAsync("/subaccounts/" + guid))["state"]!;

    private static async Task<(int Code, string Message)> ErrorAsync(Task<HttpResponseMessage> pending, HttpStatusCode status)
    {
        JsonNode error = (await pending.JsonAsync(status))["error"]!;
        Assert.NotNull((string?)error["correlationID"]);
        return ((int)error["code"]!, (string)error["message"]!);
    }

    [Fact]
    public async Task ASubaccountIsCreatedChangedAndDeletedStepByStep()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient accounts = await landscape.AccountsAsync();
        JsonNode created = await accounts.PostAsync("/subaccounts", Subaccount()).JsonAsync(HttpStatusCode.Created);
        string guid = (string)created["guid"]!;
        Assert.Equal(("CREATING", "extensions", "1"), ((string?)created["state"], (string?)created["subdomain"], (string?)created["labels"]!["Cost Center"]![0]));
        Assert.Equal("CREATING", await StateAsync(accounts, guid));
        await accounts.PatchAsync("/subaccounts/" + guid, new JsonObject { ["description"] = "x" }).TextAsync(HttpStatusCode.Conflict);
        Assert.Equal("OK", await StateAsync(accounts, guid));

        JsonNode changed = await accounts.PatchAsync(
            "/subaccounts/" + guid, new JsonObject { ["displayName"] = "More", ["betaEnabled"] = true }).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(("UPDATING", "More", "Extensions of S/4HANA Cloud"), ((string?)changed["state"], (string?)changed["displayName"], (string?)changed["description"]));
        await ChainScript.PollAsync(() => StateAsync(accounts, guid), "UPDATING");

        Assert.Equal("DELETING", (string?)(await accounts.DeleteAsync("/subaccounts/" + guid).JsonAsync(HttpStatusCode.OK))["state"]);
        await accounts.GetAsync("/subaccounts/" + guid).TextAsync(HttpStatusCode.OK);
        await accounts.GetAsync("/subaccounts/" + guid).TextAsync(HttpStatusCode.OK);
        Assert.Contains(guid, (await ErrorAsync(accounts.GetAsync("/subaccounts/" + guid), HttpStatusCode.NotFound)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSandboxsOwnSubaccountIsThereAndKeptWhileItHoldsSomething()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SandboxConnections connections = landscape.Sandbox.Connections;
        SystemClient accounts = await landscape.AccountsAsync(), services = await landscape.ServiceManagerAsync();
        JsonNode own = Assert.Single((JsonArray)(await accounts.ReadAsync("/subaccounts?derivedAuthorizations=any"))["value"]!)!;
        Assert.Equal(
            (connections.SubaccountId, connections.SubaccountSubdomain, connections.Region, "OK"),
            ((string?)own["guid"], (string?)own["subdomain"], (string?)own["region"], (string?)own["state"]));
        Assert.Equal(connections.GlobalAccount.Subdomain, (string?)(await accounts.ReadAsync("/globalAccount"))["subdomain"]);

        await services.PostAsync("/v1/service_instances?async=false", new JsonObject
        {
            ["name"] = "destinations", ["service_offering_name"] = "destination", ["service_plan_name"] = "lite",
        }).TextAsync(HttpStatusCode.Created);
        Assert.Contains(
            "service instances", (await ErrorAsync(accounts.DeleteAsync("/subaccounts/" + connections.SubaccountId), HttpStatusCode.BadRequest)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASubdomainIsTakenOnceInARegionWhateverItsCase()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient accounts = await landscape.AccountsAsync();
        await CreateAsync(accounts, Subaccount());
        Assert.Contains("already in use", (await ErrorAsync(accounts.PostAsync("/subaccounts", Subaccount("EXTENSIONS")), HttpStatusCode.Conflict)).Message, StringComparison.Ordinal);
        JsonObject elsewhere = Subaccount();
        elsewhere["region"] = "us10";
        await CreateAsync(accounts, elsewhere);
    }

    [Theory]
    [InlineData("displayName", "a/b")]
    [InlineData("displayName", "")]
    [InlineData("subdomain", "-a")]
    [InlineData("subdomain", "a b")]
    [InlineData("subdomain", "")]
    [InlineData("region", "nowhere")]
    [InlineData("usedForProduction", "YES")]
    [InlineData("betaEnabled", "true")]
    [InlineData("labels", "x")]
    public async Task WhatIsMalformedIsRefusedAndLeavesNothing(string property, string value)
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient accounts = await landscape.AccountsAsync();
        JsonObject body = Subaccount();
        body[property] = value;
        (int code, string message) = await ErrorAsync(accounts.PostAsync("/subaccounts", body), HttpStatusCode.BadRequest);
        Assert.Equal(11000, code);
        Assert.Contains(property, message, StringComparison.Ordinal);
        Assert.Single(landscape.Sandbox.GlobalAccount.Snapshot().Subaccounts);
    }

    [Fact]
    public async Task LengthsAreLimited()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient accounts = await landscape.AccountsAsync();
        foreach ((string property, int most) in ((string, int)[])[("displayName", 255), ("description", 255), ("subdomain", 63)])
        {
            JsonObject body = Subaccount("of-" + property.ToLowerInvariant());
            body[property] = new string('x', most + 1);
            await accounts.PostAsync("/subaccounts", body.DeepClone()).TextAsync(HttpStatusCode.BadRequest);
            body[property] = new string('x', most);
            await CreateAsync(accounts, body);
        }

        static JsonObject Labels(int keys, int values, int length) => new(Enumerable.Range(0, keys).Select(key => KeyValuePair.Create(
            $"k{key}".PadRight(length, '-'), (JsonNode?)new JsonArray([.. Enumerable.Range(0, values).Select(value => (JsonNode)$"v{value}")]))));
        foreach ((JsonObject labels, HttpStatusCode expected) in ((JsonObject, HttpStatusCode)[])
            [(Labels(10, 10, 63), HttpStatusCode.OK), (Labels(11, 1, 5), HttpStatusCode.BadRequest), (Labels(1, 11, 5), HttpStatusCode.BadRequest), (Labels(1, 1, 64), HttpStatusCode.BadRequest)])
        {
            await accounts.PutAsync($"/subaccounts/{landscape.Sandbox.Connections.SubaccountId}/labels", new JsonObject { ["labels"] = labels }).TextAsync(expected);
        }

        JsonNode read = await accounts.ReadAsync($"/subaccounts/{landscape.Sandbox.Connections.SubaccountId}/labels");
        Assert.Equal(10, read["labels"]!.AsObject().Count);
    }

    [Fact]
    public async Task ACreationCanFailInItsCourse()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient accounts = await landscape.AccountsAsync();
        landscape.Sandbox.GlobalAccount.FailNext("extensions", "no capacity in eu10");
        string guid = await CreateAsync(accounts, Subaccount());
        Assert.Equal("CREATION_FAILED", await ChainScript.PollAsync(() => StateAsync(accounts, guid), "CREATING"));
        Assert.Equal("no capacity in eu10", (string?)(await accounts.ReadAsync("/subaccounts/" + guid))["stateMessage"]);
    }

    [Fact]
    public async Task OnlyTheCentralPlanIsAdmitted()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient local = await landscape.BoundAsync(landscape.Sandbox.Connections.Subscriptions, "");
        await local.GetAsync("https://accounts-service.cfapps.eu10.hana.ondemand.com/accounts/v1/subaccounts").TextAsync(HttpStatusCode.Forbidden);
        local.Authorization = null;
        Assert.Equal(11000, (await ErrorAsync(local.GetAsync("https://accounts-service.cfapps.eu10.hana.ondemand.com/accounts/v1/subaccounts"), HttpStatusCode.Unauthorized)).Code);
    }

    [Fact]
    public async Task TooManyCallsAreRefusedWithTheLimitInWords()
    {
        var time = new ManualTime();
        using LandscapeClient landscape = await LandscapeClient.StartAsync(new SandboxOptions { EnforceRateLimits = true, TimeProvider = time });
        SystemClient accounts = await landscape.AccountsAsync();
        for (int call = 0; call < 5; call++)
        {
            await accounts.ReadAsync("/subaccounts");
        }

        using HttpResponseMessage refused = await accounts.GetAsync("/subaccounts");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Null(refused.Headers.RetryAfter);
        JsonNode error = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["error"]!;
        Assert.Equal((11006, 11007, "/accounts/v1/subaccounts"), ((int)error["code"]!, (int)error["details"]![0]!["code"]!, (string?)error["target"]));
        await accounts.ReadAsync("/globalAccount");
        time.Advance(TimeSpan.FromSeconds(3));
        await accounts.ReadAsync("/subaccounts");
    }
}
