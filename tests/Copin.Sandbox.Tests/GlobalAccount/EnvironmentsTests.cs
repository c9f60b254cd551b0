using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.GlobalAccount;

public sealed class EnvironmentsTests
{
    private const string Environments = "/environments";

    private static JsonObject CloudFoundry(string name = "cf") => new()
    {
        ["environmentType"] = "cloudfoundry", ["serviceName"] = "cloudfoundry", ["planName"] = "standard", ["name"] = name,
        ["parameters"] = new JsonObject { ["instance_name"] = "my-org" },
    };

    private static async Task<string> CreateAsync(SystemClient provisioning, JsonObject body) =>
        (string)(await provisioning.PostAsync(Environments, body).JsonAsync(HttpStatusCode.Accepted))["id"]!;

    private static async Task<string> StateAsync(SystemClient provisioning, string id) => (string)(await provisioning.ReadAsync($"{Environments}/{id}"))["state"]!;

    [Fact]
    public async Task AnEnvironmentIsCreatedAndDeletedStepByStep()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient provisioning = await landscape.ProvisioningAsync();
        string id = await CreateAsync(provisioning, CloudFoundry());
        Assert.Equal(["CREATING", "CREATING", "OK"], [await StateAsync(provisioning, id), await StateAsync(provisioning, id), await StateAsync(provisioning, id)]);
        JsonNode made = (await provisioning.ReadAsync(Environments))["environmentInstances"]![0]!;
        JsonNode labels = JsonNode.Parse((string)made["labels"]!)!;
        Assert.Equal(("my-org", "https://api.cf.eu10.hana.ondemand.com"), ((string?)labels["Org Name"], (string?)labels["API Endpoint"]));
        Assert.Equal(("cf-eu10", landscape.Sandbox.Connections.SubaccountId), ((string?)made["landscapeLabel"], (string?)made["subaccountGUID"]));

        Assert.Equal("DELETING", (string?)(await provisioning.DeleteAsync($"{Environments}/{id}").JsonAsync(HttpStatusCode.Accepted))["state"]);
        await provisioning.DeleteAsync($"{Environments}/{id}").TextAsync(HttpStatusCode.Conflict);
        await provisioning.GetAsync($"{Environments}/{id}").TextAsync(HttpStatusCode.OK);
        await provisioning.GetAsync($"{Environments}/{id}").TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OneCloudFoundryIsEnoughAndWhatIsNotAvailableIsRefused()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient provisioning = await landscape.ProvisioningAsync();
        await CreateAsync(provisioning, CloudFoundry());
        await provisioning.PostAsync(Environments, CloudFoundry("second")).TextAsync(HttpStatusCode.Conflict);
        foreach ((string property, JsonNode value) in ((string, JsonNode)[])
            [("environmentType", "neo"), ("serviceName", "cf"), ("planName", "gold"), ("landscapeLabel", "cf-us10"), ("parameters", "x")])
        {
            JsonObject body = CloudFoundry("other");
            body[property] = value;
            JsonNode error = (await provisioning.PostAsync(Environments, body).JsonAsync(HttpStatusCode.BadRequest))["error"]!;
            Assert.InRange((int)error["code"]!, 11000, 42000);
        }

        Assert.Single(landscape.Sandbox.GlobalAccount.Snapshot().Environments);
    }

    [Fact]
    public async Task ACreationCanFailInItsCourse()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient provisioning = await landscape.ProvisioningAsync();
        landscape.Sandbox.GlobalAccount.FailNext("cf", "organization my-org exists");
        string id = await CreateAsync(provisioning, CloudFoundry());
        Assert.Equal("CREATION_FAILED", await ChainScript.PollAsync(() => StateAsync(provisioning, id), "CREATING"));
        Assert.Equal("organization my-org exists", (string?)(await provisioning.ReadAsync($"{Environments}/{id}"))["stateMessage"]);
        await provisioning.DeleteAsync($"{Environments}/{id}").TextAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task KymaNeedsAnEntitlementWhereThatIsRequired()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync(new SandboxOptions { RequireEntitlements = true });
        SystemClient provisioning = await landscape.ProvisioningAsync();
        string available = (await provisioning.ReadAsync("/availableEnvironments")).ToJsonString();
        Assert.Contains("\"cloudfoundry\"", available, StringComparison.Ordinal);
        Assert.DoesNotContain("kyma", available, StringComparison.Ordinal);
    }
}
