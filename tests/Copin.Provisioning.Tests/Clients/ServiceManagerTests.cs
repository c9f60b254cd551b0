using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>The Service Manager: offerings, plans, instances, bindings, operations.</summary>
public sealed class ServiceManagerTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Labels = new() { ["copin"] = ["CoPin", "prod"] };

    [Fact]
    public async Task OfferingsAndPlansAreFoundByName()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var services = landscape.ServiceManager;

        Assert.Equal("Process Integration Runtime", (await services.Offerings.FindAsync("it-rt"))!.DisplayName);
        Assert.Contains(await services.Offerings.ListAsync(), static offering => offering.Name == "destination");
        var plan = (await services.Plans.FindAsync("it-rt", "integration-flow"))!;
        Assert.Equal("integration-flow", plan.Name);
        Assert.Equal(plan, await services.Plans.GetAsync(plan.Id));
        Assert.Null(await services.Plans.FindAsync("it-rt", "no-such-plan"));
        Assert.Null(await services.Plans.FindAsync("no'such service", "api"));
    }

    [Fact]
    public async Task AnInstanceWithItsKeyIsCreatedFoundAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var services = landscape.ServiceManager;
        var plan = (await services.Plans.FindAsync("it-rt", "integration-flow"))!;

        var id = await services.Instances.CreateAsync("flow-caller", plan.Id, new JsonObject { ["roles"] = new JsonArray("ESBMessaging.send") }, Labels);
        var instance = (await services.Instances.FindAsync("flow-caller"))!;
        Assert.Equal((id, plan.Id, true), (instance.Id, instance.ServicePlanId, instance.Ready));
        Assert.Equal(["CoPin", "prod"], instance.Labels!["copin"]);
        Assert.Equal(id, (await services.Instances.WaitUntilReadyAsync(id)).Id);
        Assert.Single(await services.Instances.ListAsync());

        var key = await services.Bindings.CreateAsync("flow-key", id, labels: Labels);
        Assert.NotNull(key.Credentials!.GetText("oauth.url"));
        Assert.Equal(key.Id, (await services.Bindings.FindAsync(id, "flow-key"))!.Id);
        Assert.Single(await services.Bindings.ListAsync(id));

        var inUse = await Assert.ThrowsAsync<SapApiException>(() => services.Instances.DeleteAsync(id));
        Assert.Equal(SapErrorKind.Rejected, inUse.Kind);

        Assert.True(await services.Bindings.DeleteAsync(key.Id));
        Assert.False(await services.Bindings.DeleteAsync(key.Id));
        Assert.True(await services.Instances.DeleteAsync(id));
        Assert.False(await services.Instances.DeleteAsync(id));
        Assert.Null(await services.Instances.GetAsync(id));
        Assert.Null(await services.Bindings.GetAsync(key.Id));
    }

    [Fact]
    public async Task ANameThatIsTakenIsAConflict()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await CreateAsync(landscape);
        var error = await Assert.ThrowsAsync<SapApiException>(() => CreateAsync(landscape));
        Assert.Equal((SapErrorKind.Conflict, "Conflict"), (error.Kind, error.Code));
    }

    [Fact]
    public async Task AnInstanceIsRenamedAndLabelled()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var id = await CreateAsync(landscape);

        await landscape.ServiceManager.Instances.UpdateAsync(id, name: "renamed", addLabels: Labels);

        var instance = (await landscape.ServiceManager.Instances.FindAsync("renamed"))!;
        Assert.Equal((id, 2), (instance.Id, instance.Labels!["copin"].Count));
    }

    [Fact]
    public async Task AnOperationThatFailsSaysWhatTheBrokerSays()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Subaccount.FailNextProvisioning("it-rt", "No quota for the plan");

        var error = await Assert.ThrowsAsync<SapApiException>(() => CreateAsync(landscape));

        Assert.Equal(SapErrorKind.Rejected, error.Kind);
        Assert.Equal("Service Manager: cannot create service instance 'flow-caller': \"No quota for the plan\" (BrokerError)", error.Message);
        var left = (await landscape.ServiceManager.Instances.FindAsync("flow-caller"))!;
        Assert.Equal((false, true), (left.Ready, left.LastOperation!.HasFailed));
    }

    [Fact]
    public async Task ABrokersRefusalInsideA502IsNotRepeated()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var id = await CreateAsync(landscape);
        const string body = """{"error":"BrokerError","description":"broker failed","broker_error":{"StatusCode":422,"ErrorMessage":"Unprocessable","Description":"in use elsewhere"}}""";
        var fault = landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(502, body, contentType: "application/json")) { Method = "DELETE", Calls = int.MaxValue });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.ServiceManager.Instances.DeleteAsync(id));

        Assert.Equal((SapErrorKind.Rejected, false, 1), (error.Kind, error.IsTransient, fault.Hits));
        Assert.Contains("in use elsewhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFiftyFirstCreationInAMinuteWaitsForTheNextMinute()
    {
        var time = new FakeTimeProvider();
        await using var landscape = await TestLandscape.StartAsync(
            new SandboxOptions { TimeProvider = time, EnforceRateLimits = true, PollsUntilDone = 0 }, new SapConnectionOptions { TimeProvider = time });
        var plan = (await landscape.ServiceManager.Plans.FindAsync("destination", "lite"))!;
        for (var i = 0; i < 50; i++)
            await landscape.ServiceManager.Instances.CreateAsync(string.Create(CultureInfo.InvariantCulture, $"instance-{i}"), plan.Id);

        await time.DriveAsync(landscape.ServiceManager.Instances.CreateAsync("instance-50", plan.Id), TimeSpan.FromSeconds(95));

        Assert.Equal([TimeSpan.FromMinutes(1)], time.Waits);
    }

    [Fact]
    public async Task AListOfManyPagesIsReadToItsEnd()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(200, """{"num_items":2,"items":[{"id":"a","name":"first"}],"token":"next page"}""", contentType: "application/json")) { Path = "/v1/service_instances" });
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(200, """{"num_items":2,"items":[{"id":"b","name":"second"}]}""", contentType: "application/json")) { Path = "/v1/service_instances", FirstCall = 2 });

        Assert.Equal(["a", "b"], (await landscape.ServiceManager.Instances.ListAsync()).Select(static instance => instance.Id));
        Assert.Contains(landscape.Sandbox.Requests, static request => request.Query == "?token=next%20page" || request.Query == "token=next%20page");
    }

    [Fact]
    public async Task CredentialsAreReadMemberByMemberAndNeverPrinted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var id = await CreateAsync(landscape);
        var key = await landscape.ServiceManager.Bindings.CreateAsync("flow-key", id);

        var secret = await key.Credentials!.GetSecret("oauth.clientsecret")!(CancellationToken.None);

        Assert.NotEmpty(secret);
        Assert.Null(key.Credentials.GetText("oauth.no-such"));
        Assert.Null(key.Credentials.GetSecret("no.such.path"));
        Assert.DoesNotContain(secret, key.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, JsonSerializer.Serialize(key, ServiceManagerJson.Default.ServiceBinding), StringComparison.Ordinal);
    }

    private static async Task<string> CreateAsync(TestLandscape landscape) =>
        await landscape.ServiceManager.Instances.CreateAsync("flow-caller", (await landscape.ServiceManager.Plans.FindAsync("it-rt", "integration-flow"))!.Id);
}
