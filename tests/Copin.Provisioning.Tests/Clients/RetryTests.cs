using System.Globalization;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>What is repeated, how often, and after which wait. No test waits in real time.</summary>
public sealed class RetryTests
{
    /// <summary>Longer timers are the attempts' time-outs.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(95);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task TooManyCallsWaitsTheSecondsAskedFor()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "7")) { Path = "CommunicationUsers" });

        await _time.DriveAsync(landscape.S4.Users.ListAsync(), LongestWait);

        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Waits);
    }

    [Fact]
    public async Task TooManyCallsWaitsUntilTheDateAskedFor()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        var until = _time.GetUtcNow().AddSeconds(42);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: until.ToString("R", CultureInfo.InvariantCulture))) { Path = "/v1/service_offerings" });

        await _time.DriveAsync(landscape.ServiceManager.Offerings.ListAsync(), LongestWait);

        Assert.Equal([TimeSpan.FromSeconds(42)], _time.Waits);
        Assert.Equal(until, _time.GetUtcNow());
    }

    [Fact]
    public async Task AWaitLongerThanTheLimitIsAnErrorAtOnce()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "3600")) { Path = "CommunicationUsers", Calls = int.MaxValue });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.S4.Users.ListAsync().WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Equal((SapErrorKind.RateLimited, TimeSpan.FromHours(1)), (error.Kind, error.RetryAfter));
        Assert.Contains("wait 3600 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOverloadedSystemIsAskedAgainEvenToCreate()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(503)) { Method = "POST", Calls = 2 });

        await _time.DriveAsync(CreateUserAsync(landscape), LongestWait);

        Assert.Single(landscape.Sandbox.S4.Snapshot().Users, static user => user.Name == "COPIN");
        Assert.Equal(2, _time.Waits.Count);
    }

    [Fact]
    public async Task WaitsGrowAndEnd()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        var fault = landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(503)) { Path = "CommunicationUsers", Calls = int.MaxValue });

        var error = await Assert.ThrowsAsync<SapApiException>(() => _time.DriveAsync(landscape.S4.Users.ListAsync(), LongestWait));

        Assert.Equal((SapErrorKind.Unavailable, true), (error.Kind, error.IsTransient));
        Assert.Equal(6, fault.Hits);
        Assert.Equal(5, _time.Waits.Count);
        Assert.True(_time.Waits[4] > _time.Waits[0]);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task AGatewayErrorIsRepeatedForReadingAndNotForCreating(int status)
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(status)) { Method = "GET", Path = "CommunicationUsers" });
        var creating = landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(status)) { Method = "POST", Calls = int.MaxValue });

        await _time.DriveAsync(landscape.S4.Users.ListAsync(), LongestWait);
        var error = await Assert.ThrowsAsync<SapApiException>(() => _time.DriveAsync(CreateUserAsync(landscape), LongestWait));

        Assert.Equal((SapErrorKind.Unavailable, 1), (error.Kind, creating.Hits));
    }

    [Fact]
    public async Task ALostConnectionIsRepeatedForReadingAndNotForCreating()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropBefore) { Method = "GET", Path = "CommunicationUsers" });
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropAfter) { Method = "POST" });

        await _time.DriveAsync(landscape.S4.Users.ListAsync(), LongestWait);
        var error = await Assert.ThrowsAsync<SapApiException>(() => _time.DriveAsync(CreateUserAsync(landscape), LongestWait));

        Assert.Equal((SapErrorKind.Unavailable, true), (error.Kind, error.IsTransient));
        Assert.Contains("connection was lost", error.Message, StringComparison.Ordinal);
        Assert.Single(landscape.Sandbox.S4.Snapshot().Users, static user => user.Name == "COPIN");
    }

    [Fact]
    public async Task ADeletionWhoseAnswerIsLostEndsWell()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        var user = await CreateUserAsync(landscape);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropAfter) { Method = "DELETE" });

        await _time.DriveAsync(landscape.S4.Users.DeleteAsync(user.Id!), LongestWait);

        Assert.DoesNotContain(landscape.Sandbox.S4.Snapshot().Users, static known => known.Name == "COPIN");
    }

    [Fact]
    public async Task ATokenServerThatIsDownIsAskedAgainEvenToCreate()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(503)) { Path = "/oauth/token" });
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropBefore) { Path = "/oauth/token", FirstCall = 2 });

        await _time.DriveAsync(landscape.Destinations.CreateAsync(new Provisioning.Clients.Btp.Destination("D") { Url = "https://x.example", ProxyType = "Internet", Authentication = "NoAuthentication" }), LongestWait);

        Assert.Equal([503, 0, 200], landscape.TokenRequests.Select(static request => request.Status));
    }

    [Fact]
    public async Task ACsrfFetchThatIsRateLimitedIsRepeated()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "5")) { Method = "GET" });

        await _time.DriveAsync(CreateUserAsync(landscape), LongestWait);

        Assert.Equal([TimeSpan.FromSeconds(5)], _time.Waits);
    }

    [Fact]
    public async Task AnUnknownHostIsAnErrorAtOnce()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        var connection = landscape.Connect(landscape.S4Authentication(), "my399999-api.s4hana.cloud.sap");

        var error = await Assert.ThrowsAsync<SapApiException>(() => new CommunicationManagementClient(connection).Users.ListAsync());

        Assert.Equal((SapErrorKind.Unavailable, false), (error.Kind, error.IsTransient));
        Assert.Contains("host name is not known", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAttemptWithoutAnswerTimesOut()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Do(reached.SetResult)) { Path = "CommunicationUsers" });
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Delay(TimeSpan.FromHours(1))) { Path = "CommunicationUsers" });

        var work = landscape.S4.Users.ListAsync();
        await reached.Task;
        _time.Advance(TimeSpan.FromSeconds(100));
        await _time.DriveAsync(work, LongestWait);

        Assert.Single(_time.Waits);
    }

    [Fact]
    public async Task CancellationEndsTheWaitAndIsNoSapError()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "60")) { Path = "CommunicationUsers", Calls = int.MaxValue });
        using var cancellation = new CancellationTokenSource();
        var options = landscape.S4Connection.Options with { OnRetry = _ => cancellation.Cancel() };
        using var transport = landscape.Sandbox.CreateHandler();
        var connection = new SapConnection("S/4HANA Cloud", landscape.S4Connection.BaseUri, landscape.S4Authentication(), transport, options);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CommunicationManagementClient(connection).Users.ListAsync(cancellation.Token));
    }

    [Fact]
    public async Task ARepetitionIsToldBeforeItsWait()
    {
        await using var landscape = await TestLandscape.StartAsync(_time);
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(429, retryAfter: "7")) { Path = "CommunicationUsers" });
        var notices = new List<RetryNotice>();
        using var transport = landscape.Sandbox.CreateHandler();
        var connection = new SapConnection(
            "S/4HANA Cloud", landscape.S4Connection.BaseUri, landscape.S4Authentication(), transport, landscape.S4Connection.Options with { OnRetry = notices.Add });

        await _time.DriveAsync(new CommunicationManagementClient(connection).Users.ListAsync(), LongestWait);

        Assert.Equal([new RetryNotice("S/4HANA Cloud", "list communication users", "HTTP 429", 1, TimeSpan.FromSeconds(7))], notices);
    }

    private static Task<CommunicationUser> CreateUserAsync(TestLandscape landscape) =>
        landscape.S4.Users.CreateAsync(new CommunicationUser { Name = "COPIN", Description = "test" }, TestLandscape.Secret(TestLandscape.Password));
}
