using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Http;

public sealed class FaultTests
{
    private static JsonObject Package(string id) => new() { ["Id"] = id, ["Name"] = id, ["ShortText"] = id };

    [Fact]
    public async Task TheNthMatchingCallIsStruckAndNoOther()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        Fault fault = landscape.Sandbox.Faults.Add(
            new Fault(FaultAction.Answer(503, retryAfter: "7")) { Method = "GET", Path = "/IntegrationPackages", FirstCall = 2, Calls = 2 });
        var statuses = new List<HttpStatusCode>();
        for (int i = 0; i < 4; i++)
        {
            using HttpResponseMessage response = await integration.GetAsync("/IntegrationPackages");
            statuses.Add(response.StatusCode);
            Assert.Equal(i is 1 or 2 ? TimeSpan.FromSeconds(7) : null, response.Headers.RetryAfter?.Delta);
            await integration.GetAsync("/UserCredentials").TextAsync(HttpStatusCode.OK);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], statuses);
        Assert.Equal((4, 2), (fault.Seen, fault.Hits));
    }

    [Fact]
    public async Task AnInjectedErrorHasTheShapeOfTheApiItStrikes()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync(), subscriptions = await landscape.SubscriptionsAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "1")) { Calls = int.MaxValue });

        Assert.NotNull((await services.GetAsync("/v1/service_instances").JsonAsync(HttpStatusCode.TooManyRequests))["description"]);
        Assert.Equal(11006, (int)(await subscriptions.GetAsync("/saas-manager/v1/applications").JsonAsync(HttpStatusCode.TooManyRequests))["error"]!["code"]!);
        landscape.Sandbox.Faults.Clear();
        await services.GetAsync("/v1/service_instances").TextAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADroppedConnectionFailsTheCallBeforeOrAfterItsEffect(bool afterEffect)
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.FetchCsrfAsync();
        landscape.Sandbox.Faults.Add(new Fault(afterEffect ? FaultAction.DropAfter : FaultAction.DropBefore) { Method = "POST" });
        HttpRequestException error = await Assert.ThrowsAsync<HttpRequestException>(() => integration.PostAsync("/IntegrationPackages", Package("A")));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
        Assert.Equal(afterEffect ? 1 : 0, landscape.Sandbox.Integration.Snapshot().Packages.Length);
        Assert.Equal(0, landscape.Sandbox.Requests.Last().Status);
        await integration.PostAsync("/IntegrationPackages", Package("A")).TextAsync(afterEffect ? HttpStatusCode.Conflict : HttpStatusCode.Created);
    }

    [Fact]
    public async Task AClientOfItsOwnSeesARealDrop()
    {
        using LandscapeClient landscape = await StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, landscape.Sandbox.Address);
        request.Headers.Host = "my300000.s4hana.cloud.sap";
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropBefore) { Host = "my300000.s4hana.cloud.sap", Calls = int.MaxValue });
        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request));
    }

    [Fact]
    public async Task AllTokensCanBeExpiredAtOnce()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.ExpireTokens));
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.Unauthorized);
        SystemClient again = await landscape.IntegrationAsync();
        await again.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ADelayLastsByTheSandboxesClock()
    {
        var time = new ManualTime();
        using LandscapeClient landscape = await StartAsync(new SandboxOptions { TimeProvider = time });
        SystemClient integration = await landscape.IntegrationAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Delay(TimeSpan.FromHours(1))) { Path = "/IntegrationPackages" });
        Task<HttpResponseMessage> slow = integration.GetAsync("/IntegrationPackages");
        while (time.WaitingTimers == 0)
        {
            await Task.Yield();
        }

        await integration.GetAsync("/UserCredentials").TextAsync(HttpStatusCode.OK);
        Assert.False(slow.IsCompleted);
        time.Advance(TimeSpan.FromHours(1));
        await slow.TextAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task CodeCanRunAtExactlyOneCall()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        int ran = 0;
        landscape.Sandbox.Faults.Add(
            new Fault(FaultAction.Do(() => ran++)) { When = (_, path) => path.EndsWith("/UserCredentials", StringComparison.Ordinal) });
        await integration.GetAsync("/IntegrationPackages").TextAsync(HttpStatusCode.OK);
        Assert.Equal(0, ran);
        await integration.GetAsync("/UserCredentials").TextAsync(HttpStatusCode.OK);
        Assert.Equal(1, ran);
    }
}
