using System.Net;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.Http;

public sealed class HostTests
{
    [Fact]
    public async Task AnUnknownHostFailsAsNameResolutionDoes()
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpClient inside = landscape.Http();
        using var outside = new HttpClient(SapSandbox.CreateHandler(landscape.Sandbox.Address));
        foreach (HttpClient http in (HttpClient[])[inside, outside])
        {
            HttpRequestException error = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("https://my300001-api.s4hana.cloud.sap/"));
            Assert.Equal(HttpRequestError.NameResolutionError, error.HttpRequestError);
            HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("http://my300000-api.s4hana.cloud.sap/"));
            Assert.Equal(HttpRequestError.ConnectionError, refused.HttpRequestError);
            using HttpResponseMessage page = await http.GetAsync("https://MY300000.s4hana.cloud.sap/ui");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Equal("https://my300000.s4hana.cloud.sap/ui", page.RequestMessage!.RequestUri!.ToString());
        }
    }

    [Fact]
    public async Task TheBareAddressListsWhatIsPlayed()
    {
        using LandscapeClient landscape = await StartAsync();
        using var http = new HttpClient();
        string index = await http.GetStringAsync(landscape.Sandbox.Address);
        Assert.All(landscape.Sandbox.Hosts, host => Assert.Contains(host, index, StringComparison.Ordinal));
        Assert.Contains("/api/v1", index, StringComparison.Ordinal);
        await http.GetAsync(new Uri(landscape.Sandbox.Address, "/api/v1")).TextAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task UnknownPathsAndMethodsAreToldApart()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.GetAsync("/NoSuchSet").TextAsync(HttpStatusCode.NotFound);
        await integration.DeleteAsync("/ServiceEndpoints").TextAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task BrokenJsonIsABadRequestThatRepeatsNothing()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.FetchCsrfAsync();
        using HttpRequestMessage request = integration.Request(HttpMethod.Post, "/UserCredentials");
        request.Content = new StringContent("{\"Name\":\"X\",\"Password\":\"canary-secret");
        Assert.DoesNotContain("canary", await integration.SendAsync(request).TextAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLogKeepsOrderMethodHostPathAndStatusAndNoSecret()
    {
        using LandscapeClient landscape = await StartAsync();
        ServiceConnection connection = landscape.Sandbox.Connections.CloudIntegration;
        using HttpClient http = landscape.Http();
        await http.PostAsync(
            $"{connection.TokenUrl}?grant_type=client_credentials&client_id={Uri.EscapeDataString(connection.ClientId)}&client_secret={connection.ClientSecret}",
            null).TextAsync(HttpStatusCode.OK);
        await landscape.S4().GetAsync(Users + "?$top=1").TextAsync(HttpStatusCode.OK);

        SandboxRequest[] log = [.. landscape.Sandbox.Requests];
        Assert.Equal(
            [("POST", "/oauth/token", "", 200), ("GET", Users, "$top=1", 200)],
            log.Select(request => (request.Method, request.Path, request.Query, request.Status)));
        Assert.True(log[0].Sequence < log[1].Sequence);
        Assert.DoesNotContain(connection.ClientSecret, string.Concat(log.Select(request => request.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionsDoNotPrintTheirSecrets()
    {
        using LandscapeClient landscape = await StartAsync(new SandboxOptions { Secret = name => "canary-" + name });
        SandboxConnections connections = landscape.Sandbox.Connections;
        Assert.Equal("canary-S4.Password", connections.S4HanaCloud.Password);
        Assert.Equal("canary-Integration.ClientSecret", connections.CloudIntegration.ClientSecret);
        Assert.DoesNotContain("canary", connections.ToString(), StringComparison.Ordinal);
        Assert.Contains(connections.CloudIntegration.ClientId, connections.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyClientsAtOnceLeaveOneConsistentState()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient destinations = await landscape.DestinationsAsync();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => destinations.PostAsync("/subaccountDestinations", new System.Text.Json.Nodes.JsonObject
        {
            ["Name"] = "D" + (i % 100), ["Type"] = "HTTP", ["URL"] = "https://example.com",
        })));
        Assert.Equal(100, landscape.Sandbox.Subaccount.Snapshot().Destinations.Length);
        Assert.Equal(100, landscape.Sandbox.Requests.Count(request => request.Status == 201));
        Assert.Equal(100, landscape.Sandbox.Requests.Count(request => request.Status == 409));
    }

    [Fact]
    public async Task TwoSandboxesWithOtherNamesDoNotMeet()
    {
        using LandscapeClient first = await StartAsync();
        using LandscapeClient second = await StartAsync(
            new SandboxOptions
            {
                S4HanaCloudHost = "my400000.s4hana.cloud.sap",
                SubaccountSubdomain = "other",
                IntegrationTenant = "other",
                Region = "us10",
                IdentityTenant = "other",
                NeoConsumer = "other",
            });
        Assert.Equal("my400000-api.s4hana.cloud.sap", second.Sandbox.Connections.S4HanaCloud.ApiHost);
        await second.S4().GetAsync(Users).TextAsync(HttpStatusCode.OK);
        // The central region serves the global accounts of all others.
        Assert.Equal(
            ["accounts-service.cfapps.eu10.hana.ondemand.com", "entitlements-service.cfapps.eu10.hana.ondemand.com"],
            first.Sandbox.Hosts.Intersect(second.Sandbox.Hosts).Order(StringComparer.Ordinal));
        Assert.Empty(first.Sandbox.Requests);
    }
}
