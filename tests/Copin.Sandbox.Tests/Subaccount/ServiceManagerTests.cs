using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class ServiceManagerTests
{
    private const string Instances = "/v1/service_instances";
    private const string Bindings = "/v1/service_bindings";

    private static JsonObject Instance(string name = "copin", string offering = "project-collaboration-demo", string plan = "default") => new()
    {
        ["name"] = name, ["service_offering_name"] = offering, ["service_plan_name"] = plan,
    };

    private static async Task<string> CreateAsync(SystemClient services, JsonObject instance) =>
        (string)(await services.PostAsync(Instances + "?async=false", instance).JsonAsync(HttpStatusCode.Created))["id"]!;

    [Fact]
    public async Task ByDefaultCreationIsAcceptedAndPolledToItsEnd()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        using HttpResponseMessage accepted = await services.PostAsync(Instances, Instance());
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        string operation = accepted.Headers.Location!.OriginalString;
        Assert.Matches("^/v1/service_instances/[^/]+/operations/[^/]+$", operation);

        async Task<string> State() => (string)(await services.ReadAsync(operation))["state"]!;
        Assert.False(landscape.Sandbox.Subaccount.Snapshot().Instances[0].Ready);
        Assert.Equal(["in progress", "in progress", "succeeded", "succeeded"], [await State(), await State(), await State(), await State()]);
        JsonNode instance = await services.ReadAsync(operation[..operation.IndexOf("/operations", StringComparison.Ordinal)]);
        Assert.True((bool)instance["ready"]! && (bool)instance["usable"]!);
        Assert.Equal("succeeded", (string?)instance["last_operation"]!["state"]);
    }

    [Fact]
    public async Task NamesAreUniqueAndPlansMustExist()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        await CreateAsync(services, Instance());

        Assert.Equal("Conflict", (string?)(await services.PostAsync(Instances, Instance()).JsonAsync(HttpStatusCode.Conflict))["error"]);
        await services.PostAsync(Instances, Instance("x", plan: "none")).TextAsync(HttpStatusCode.NotFound);
        JsonObject both = Instance("x");
        both["service_plan_id"] = "6f1c1b1e-0002-4a53-9f0e-000000000021";
        await services.PostAsync(Instances, both).TextAsync(HttpStatusCode.BadRequest);
        await services.PostAsync(Instances, Instance(new string('x', 101))).TextAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ListsAreFilteredByFieldsAndLabels()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        JsonObject labelled = Instance("it's mine");
        labelled["labels"] = new JsonObject { ["owner"] = new JsonArray("copin", "other") };
        await CreateAsync(services, labelled);
        await CreateAsync(services, Instance("plain"));

        async Task<string[]> Names(string query) => [.. ((JsonArray)(await services.ReadAsync(query))["items"]!).Select(item => (string)item!["name"]!)];
        Assert.Equal(["it's mine"], await Names(Instances + "?fieldQuery=name eq 'it''s mine'"));
        Assert.Equal(["it's mine"], await Names(Instances + "?labelQuery=owner eq 'copin'"));
        Assert.Equal(["api", "integration-flow"], await Names("/v1/service_plans?fieldQuery=service_offering_id eq '6f1c1b1e-0001-4a53-9f0e-000000000001'"));
        Assert.Equal(["it-rt"], await Names("/v1/service_offerings?fieldQuery=name eq 'it-rt'"));
        await services.GetAsync(Instances + "?fieldQuery=name is x").TextAsync(HttpStatusCode.BadRequest);

        JsonNode page = await services.ReadAsync(Instances + "?max_items=1");
        Assert.Equal(["plain"], await Names(Instances + "?max_items=1&token=" + (string)page["token"]!));
    }

    [Fact]
    public async Task BindingsHandOutCredentialsThatWorkUntilTheyAreDeleted()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        JsonObject described = Instance("flows", "it-rt", "api");
        described["parameters"] = new JsonObject { ["roles"] = new JsonArray("WorkspacePackagesRead") };
        string instance = await CreateAsync(services, described);
        using HttpResponseMessage accepted = await services.PostAsync(Bindings, new JsonObject { ["name"] = "key", ["service_instance_id"] = instance });
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        string operation = accepted.Headers.Location!.OriginalString;
        string binding = operation[..operation.IndexOf("/operations", StringComparison.Ordinal)];
        Assert.Null((await services.ReadAsync(binding))["credentials"]);
        await ChainScript.PollAsync(async () => (string)(await services.ReadAsync(operation))["state"]!, "in progress");

        JsonNode oauth = (await services.ReadAsync(binding))["credentials"]!["oauth"]!;
        Assert.DoesNotContain((string)oauth["clientsecret"]!, await services.GetAsync(Bindings).TextAsync(HttpStatusCode.OK), StringComparison.Ordinal);
        var connection = new ServiceConnection(
            new Uri((string)oauth["url"]!), new Uri((string)oauth["tokenurl"]!), (string)oauth["clientid"]!, (string)oauth["clientsecret"]!);
        SystemClient integration = await landscape.BoundAsync(connection, "/api/v1");
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);

        Assert.Contains(
            "1 existing bindings", await services.DeleteAsync($"{Instances}/{instance}").TextAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await services.PostAsync(Bindings, new JsonObject { ["name"] = "key", ["service_instance_id"] = instance }).TextAsync(HttpStatusCode.Conflict);
        await services.DeleteAsync(binding + "?async=false").TextAsync(HttpStatusCode.OK);
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Unauthorized);
        using HttpResponseMessage deletion = await services.DeleteAsync($"{Instances}/{instance}");
        Assert.Equal(HttpStatusCode.Accepted, deletion.StatusCode);
        await ChainScript.PollAsync(async () => (string)(await services.ReadAsync(deletion.Headers.Location!.OriginalString))["state"]!, "in progress");
        await services.GetAsync($"{Instances}/{instance}").TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheCollaborationKeyHasItsOwnShape()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        string instance = await CreateAsync(services, Instance());
        var key = new JsonObject { ["name"] = "copin", ["service_instance_id"] = instance };
        JsonNode credentials = (await services.PostAsync(Bindings + "?async=false", key).JsonAsync(HttpStatusCode.Created))["credentials"]!;

        Assert.All((string?[])[(string?)credentials["apiUrl"], (string?)credentials["uaa"]!["clientid"], (string?)credentials["uaa"]!["clientsecret"], (string?)credentials["uaa"]!["url"]], Assert.NotNull);
    }

    [Fact]
    public async Task ABrokersRefusalIs502AtOnceOrAFailedOperationLater()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        JsonObject wrong = Instance("flows", "it-rt", "api");
        wrong["parameters"] = new JsonObject { ["roles"] = new JsonArray("NoSuchRole") };
        JsonNode refused = await services.PostAsync(Instances + "?async=false", wrong.DeepClone()).JsonAsync(HttpStatusCode.BadGateway);
        Assert.Equal((422, "Role NoSuchRole does not exist"), ((int)refused["broker_error"]!["StatusCode"]!, (string)refused["broker_error"]!["Description"]!));
        Assert.Empty(landscape.Sandbox.Subaccount.Snapshot().Instances);

        landscape.Sandbox.Subaccount.FailNextProvisioning("project-collaboration-demo", "no capacity");
        using HttpResponseMessage accepted = await services.PostAsync(Instances, Instance());
        string operation = accepted.Headers.Location!.OriginalString;
        Assert.Equal("failed", await ChainScript.PollAsync(async () => (string)(await services.ReadAsync(operation))["state"]!, "in progress"));
        Assert.Equal("no capacity", (string?)(await services.ReadAsync(operation))["errors"]!["description"]);
        Assert.False(Assert.Single(landscape.Sandbox.Subaccount.Snapshot().Instances).Ready);
    }

    [Fact]
    public async Task AnInstanceIsNotTouchedWhileAnOperationIsInProgress()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        using HttpResponseMessage accepted = await services.PostAsync(Instances, Instance());
        string path = accepted.Headers.Location!.OriginalString;
        string id = path.Split('/')[3];
        await services.DeleteAsync($"{Instances}/{id}").TextAsync(HttpStatusCode.UnprocessableEntity);
        await services.PostAsync(Bindings, new JsonObject { ["name"] = "k", ["service_instance_id"] = id }).TextAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task AnInstanceIsRenamedAndRelabelled()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        string id = await CreateAsync(services, Instance());
        JsonNode changed = await services.PatchAsync($"{Instances}/{id}?async=false", new JsonObject
        {
            ["name"] = "renamed", ["labels"] = new JsonArray(new JsonObject { ["op"] = "add", ["key"] = "owner", ["values"] = new JsonArray("copin") }),
        }).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(("renamed", "copin"), ((string?)changed["name"], (string?)changed["labels"]!["owner"]![0]));
    }

    [Fact]
    public async Task TooManyCreationsInAMinuteAreRefusedWithADate()
    {
        var time = new ManualTime();
        using LandscapeClient landscape = await StartAsync(new SandboxOptions { EnforceRateLimits = true, TimeProvider = time });
        SystemClient services = await landscape.ServiceManagerAsync();
        for (int i = 0; i < 50; i++)
        {
            await CreateAsync(services, Instance("i" + i));
        }

        using HttpResponseMessage refused = await services.PostAsync(Instances, Instance("one-too-many"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(time.GetUtcNow().AddMinutes(1), refused.Headers.RetryAfter!.Date);
        time.Advance(TimeSpan.FromMinutes(1));
        await CreateAsync(services, Instance("one-too-many"));
    }
}
