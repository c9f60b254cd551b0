using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>CSRF protection: one token for many writes, renewed when the session ends.</summary>
public sealed class CsrfTests
{
    [Fact]
    public async Task OneTokenServesManyWritesOfAService()
    {
        await using var landscape = await TestLandscape.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => CreateUserAsync(landscape, $"USER{i}")));

        Assert.Single(Fetches(landscape));
        Assert.Equal(10, landscape.Sandbox.S4.Snapshot().Users.Count(static user => user.Name.StartsWith("USER", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ASessionThatEndsInMidRunIsRenewed()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await CreateUserAsync(landscape, "BEFORE");
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropCsrfSessions) { Method = "POST" });

        await CreateUserAsync(landscape, "AFTER");

        Assert.Equal(2, Fetches(landscape).Count);
        Assert.Equal([201, 403, 201], landscape.Sandbox.Requests.Where(static request => request.Method == "POST").Select(static request => request.Status));
    }

    [Fact]
    public async Task ASessionThatEndsUnderWritesAtOnceIsRenewedOnce()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await CreateUserAsync(landscape, "BEFORE");
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropCsrfSessions) { Method = "POST" });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => CreateUserAsync(landscape, $"AFTER{i}")));

        Assert.Equal(2, Fetches(landscape).Count);
        Assert.Equal(10, landscape.Sandbox.S4.Snapshot().Users.Count(static user => user.Name.StartsWith("AFTER", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ASessionThatAlwaysEndsIsAnErrorAfterOneRenewal()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var fault = landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropCsrfSessions) { Method = "POST", Calls = int.MaxValue });

        var error = await Assert.ThrowsAsync<Http.SapApiException>(() => CreateUserAsync(landscape, "COPIN"));

        Assert.Equal((Http.SapErrorKind.Rejected, System.Net.HttpStatusCode.Forbidden), (error.Kind, error.StatusCode));
        Assert.Equal(2, fault.Hits);
    }

    [Fact]
    public async Task CloudIntegrationIsWrittenWithTokenAndCookieToo()
    {
        await using var landscape = await TestLandscape.StartAsync();

        await landscape.Integration.UserCredentials.CreateAsync(new UserCredential { Name = "S4H_CPI", User = "COPIN" }, TestLandscape.Secret(TestLandscape.Password));
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropCsrfSessions) { Method = "PUT" });
        await landscape.Integration.UserCredentials.ReplaceAsync(new UserCredential { Name = "S4H_CPI", User = "COPIN2" }, TestLandscape.Secret(TestLandscape.Password));

        Assert.Equal("COPIN2", Assert.Single(landscape.Sandbox.Integration.Snapshot().SecurityMaterial).User);
    }

    [Fact]
    public async Task ReadingFetchesNoToken()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.S4.Users.ListAsync();
        Assert.Empty(Fetches(landscape));
    }

    private static Task CreateUserAsync(TestLandscape landscape, string name) =>
        landscape.S4.Users.CreateAsync(new CommunicationUser { Name = name, Description = "test" }, TestLandscape.Secret(TestLandscape.Password));

    private static List<SandboxRequest> Fetches(TestLandscape landscape) =>
        [.. landscape.Sandbox.Requests.Where(static request => request.Method == "GET" && request.Path.TrimEnd('/').EndsWith("/0001", StringComparison.Ordinal))];
}
