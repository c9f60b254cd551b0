using System.Globalization;
using Copin.Provisioning.Clients.IdentityProvisioning;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>The client of proxy systems: pages, rates, and what it does not repeat.</summary>
public sealed class ProxySystemClientTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public async Task Every_user_is_read_once_whatever_the_page_size(int pageSize)
    {
        await using var rig = await IdentityRig.StartAsync();
        await rig.ApplyWellAsync();
        var client = Client(rig);
        rig.Sandbox.Requests.Clear();

        var names = new List<string?>();
        await foreach (var user in client.ListUsersAsync(pageSize))
            names.Add(user.UserName);

        Assert.Equal(["P000101", "P000102", "P000103", "P000104", "P000105"], names.Order());
        Assert.Equal(5, await client.CountUsersAsync());
        Assert.Equal((5 + pageSize - 1) / pageSize + 1, rig.Sandbox.Requests.Count(request => request.Path.EndsWith("/Users", StringComparison.Ordinal) && request.Path.Contains("/ipsproxy/", StringComparison.Ordinal)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await client.ListUsersAsync(101).GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task A_refusal_for_the_rate_is_waited_out_as_long_as_the_system_asks()
    {
        await using var rig = await IdentityRig.StartAsync();
        await rig.ApplyWellAsync();
        var time = new FakeTimeProvider();
        var client = Client(rig, new SapConnectionOptions { TimeProvider = time });
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, "slow down", retryAfter: "17")) { Path = "/ipsproxy/" });

        Assert.Equal(5, await time.DriveAsync(client.CountUsersAsync(), TimeSpan.FromSeconds(60)));

        Assert.Equal(TimeSpan.FromSeconds(17), Assert.Single(time.Waits));
    }

    [Fact]
    public async Task More_than_150_calls_a_minute_are_spread_over_it()
    {
        var time = new FakeTimeProvider();
        var pace = new RequestPace(time);
        for (var call = 0; call < RequestPace.Allowed; call++)
            await pace.WaitAsync(default);
        time.Advance(TimeSpan.FromSeconds(20));
        var next = pace.WaitAsync(default);
        Assert.False(next.IsCompleted);

        await time.DriveAsync(next, TimeSpan.FromMinutes(1));

        Assert.Equal(TimeSpan.FromSeconds(40), Assert.Single(time.Waits));
    }

    [Fact]
    public async Task What_the_system_behind_the_proxy_refused_is_not_asked_again()
    {
        await using var rig = await IdentityRig.StartAsync();
        await rig.ApplyWellAsync();
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(
            502, """{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"502","detail":"the system refuses user IPS"}""", contentType: "application/scim+json"))
        {
            Path = "/ipsproxy/", Calls = int.MaxValue,
        });
        rig.Sandbox.Requests.Clear();

        var refused = await Assert.ThrowsAsync<SapApiException>(() => Client(rig).CountUsersAsync());

        Assert.Equal("the system refuses user IPS", refused.SystemText);
        Assert.Equal(1, rig.Sandbox.Requests.Count(request => request.Path.Contains("/ipsproxy/", StringComparison.Ordinal)));
    }

    private static ProxySystemClient Client(IdentityRig rig, SapConnectionOptions? options = null)
    {
        var console = rig.Sandbox.IdentityProvisioning.CloudIdentity;
        var system = console.ProxySystems.Single(system => system.Name == "S4HC");
        var client = console.SystemAdministrators.Single();
        var secret = Environment.GetEnvironmentVariable(rig.Variable("ProxySecret"))!;
        return new ProxySystemClient(new SapConnection(
            "proxy", new Uri(string.Create(CultureInfo.InvariantCulture, $"{console.ProxyUrl}/{system.Id}")), new OAuthClientCredentials(console.TokenUrl, client.ClientId, _ => new(secret)),
            rig.Sandbox.CreateHandler(), options ?? new SapConnectionOptions { RetryDelay = TimeSpan.FromMilliseconds(1) }));
    }
}
