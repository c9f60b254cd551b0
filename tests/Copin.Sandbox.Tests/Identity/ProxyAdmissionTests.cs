using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>Who may call the proxy API, for how long and how often.</summary>
public sealed class ProxyAdmissionTests
{
    [Fact]
    public async Task ATokenIsNeededAndTheAuthorizationWithIt()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        Guid system = rig.Cloud.AddProxySystem(IdentityRig.Form());
        JsonNode none = await rig.Proxy(system, null).GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("401", (string?)none["status"]);
        await rig.Proxy(system, new AuthenticationHeaderValue("Bearer", "made-up")).GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);

        ClientCredentials client = rig.Cloud.AddSystemAdministrator("IDM", "Read Users");
        SystemClient proxy = rig.Proxy(system, new("Bearer", await rig.Landscape.TokenAsync(rig.Cloud.TokenUrl, client.ClientId, client.ClientSecret)));
        JsonNode refused = await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.Forbidden);
        Assert.Contains("does not have the authorization \"Access Proxy System API\"", (string)refused["detail"]!, StringComparison.Ordinal);

        rig.Cloud.SetAuthorizations("IDM", CloudIdentityConsole.AccessProxySystemApi);
        await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.OK);
        await rig.Proxy(system, SystemClient.Basic(client.ClientId, client.ClientSecret)).GetAsync("/Users").JsonAsync(HttpStatusCode.OK);
        await rig.Proxy(system, SystemClient.Basic(client.ClientId, "wrong")).GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);
        await rig.Proxy(Guid.NewGuid(), proxy.Authorization).GetAsync("/Users").JsonAsync(HttpStatusCode.NotFound);

        rig.Cloud.RemoveSystemAdministrator("IDM");
        await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task OnNeoARoleOfTheClientsUserIsNeededAndBasicIsNotOffered()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        Guid system = rig.Neo.AddProxySystem(IdentityRig.Form());
        string client = rig.Neo.AddOAuthClient("IDM", rig.Neo.Subscription, "neo-secret");
        Assert.Equal("https://oauthasservices-copindemo1.eu2.hana.ondemand.com/oauth2/api/v1/token", rig.Neo.TokenUrl.ToString());
        Assert.Equal("https://ipsproxysapiam-copindemo1.eu2.hana.ondemand.com/ipsproxy/api/v1/scim", rig.Neo.ProxyUrl.ToString());
        var token = new AuthenticationHeaderValue("Bearer", await rig.Landscape.TokenAsync(rig.Neo.TokenUrl, client, "neo-secret"));
        using HttpClient http = rig.Landscape.Http();
        async Task<JsonNode> ReadAsync(AuthenticationHeaderValue authorization, HttpStatusCode expected)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{rig.Neo.ProxyUrl}/{system}/Users") { Headers = { Authorization = authorization } };
            return await http.SendAsync(request).JsonAsync(expected);
        }

        rig.Neo.AssignRole(NeoConsole.ProxyUserRole, client);
        JsonNode refused = await ReadAsync(token, HttpStatusCode.Forbidden);
        Assert.Contains($"The user oauth_client_{client} does not have the role IPS_PROXY_USER", (string)refused["detail"]!, StringComparison.Ordinal);
        rig.Neo.AssignRole(NeoConsole.ProxyUserRole, "oauth_client_" + client);
        Assert.Equal(5, (int)(await ReadAsync(token, HttpStatusCode.OK))["totalResults"]!);
        await ReadAsync(SystemClient.Basic(client, "neo-secret"), HttpStatusCode.Unauthorized);

        rig.Neo.UnassignRole(NeoConsole.ProxyUserRole, "oauth_client_" + client);
        await ReadAsync(token, HttpStatusCode.Forbidden);
        rig.Neo.RemoveOAuthClient(client);
        await ReadAsync(token, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenEndpointKnowsItsOwnClientsOnly()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null);
        ClientCredentials client = rig.Cloud.AddSystemAdministrator("IDM", CloudIdentityConsole.AccessProxySystemApi);
        ServiceConnection service = rig.Sandbox.Connections.CloudIntegration;
        using HttpClient http = rig.Landscape.Http();
        foreach ((Uri url, string id, string secret) in ((Uri, string, string)[])
        [
            (rig.Cloud.TokenUrl, client.ClientId, "wrong"), (rig.Neo.TokenUrl, client.ClientId, client.ClientSecret),
            (service.TokenUrl, client.ClientId, client.ClientSecret), (rig.Cloud.TokenUrl, service.ClientId, service.ClientSecret),
        ])
        {
            using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", id), new("client_secret", secret)]);
            Assert.Equal("unauthorized", (string?)(await http.PostAsync(url, form).JsonAsync(HttpStatusCode.Unauthorized))["error"]);
        }

        Guid system = rig.Cloud.AddProxySystem(IdentityRig.Form());
        string foreign = await rig.Landscape.TokenAsync(service.TokenUrl, service.ClientId, service.ClientSecret);
        await rig.Proxy(system, new("Bearer", foreign)).GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);
        await http.PostAsync($"{rig.Cloud.TokenUrl}?client_id={client.ClientId}&client_secret=canary-secret&grant_type=client_credentials", null).JsonAsync(HttpStatusCode.Unauthorized);
        Assert.DoesNotContain("canary", string.Concat(rig.Sandbox.Requests.Select(request => request.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenExpires()
    {
        var time = new ManualTime();
        using IdentityRig rig = await IdentityRig.StartAsync(new SandboxOptions { TimeProvider = time, TokenLifetime = TimeSpan.FromMinutes(25) }, "SAP_COM_0193");
        SystemClient proxy = await rig.ProxyAsync(rig.Cloud.AddProxySystem(IdentityRig.Form()));
        time.Advance(TimeSpan.FromMinutes(24));
        await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.OK);
        time.Advance(TimeSpan.FromMinutes(1));
        await proxy.GetAsync("/Users").JsonAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATenantIsSlowedDownAboveAHundredAndFiftyRequestsAMinuteAndRejectedAboveTwoHundred()
    {
        var time = new ManualTime();
        using IdentityRig rig = await IdentityRig.StartAsync(new SandboxOptions { TimeProvider = time, EnforceRateLimits = true }, "SAP_COM_0193");
        Guid system = rig.Cloud.AddProxySystem(IdentityRig.Form());
        SystemClient proxy = await rig.ProxyAsync(system);
        for (int i = 0; i < 150; i++)
        {
            await proxy.GetAsync("/Users?count=1").TextAsync(HttpStatusCode.OK);
        }

        Task<HttpResponseMessage>[] slow = [.. Enumerable.Range(0, 50).Select(_ => proxy.GetAsync("/Users?count=1"))];
        Assert.True(SpinWait.SpinUntil(() => time.WaitingTimers == 50, TimeSpan.FromSeconds(30)));
        Assert.DoesNotContain(slow, call => call.IsCompleted);
        JsonNode rejected = await proxy.GetAsync("/Users?count=1").JsonAsync(HttpStatusCode.TooManyRequests);
        Assert.Equal("429", (string?)rejected["status"]);
        time.Advance(TimeSpan.FromSeconds(1));
        foreach (Task<HttpResponseMessage> call in slow)
        {
            await call.TextAsync(HttpStatusCode.OK);
        }

        time.Advance(TimeSpan.FromSeconds(58));
        await proxy.GetAsync("/Users?count=1").JsonAsync(HttpStatusCode.TooManyRequests);
        time.Advance(TimeSpan.FromSeconds(2));
        await proxy.GetAsync("/Users?count=1").TextAsync(HttpStatusCode.OK);
    }
}
