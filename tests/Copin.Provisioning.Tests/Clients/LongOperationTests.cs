using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Tests.Clients;

public sealed class LongOperationTests
{
    private static readonly TimeSpan AnyWait = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task WaitsGrowUpToTheirLimitAndProgressIsTold()
    {
        var told = new List<OperationProgress>();
        var looks = 0;

        var result = await _time.DriveAsync(
            Operation(told.Add).WaitAsync(_ => Task.FromResult(++looks < 5 ? Look<string>.Pending("in progress") : Look<string>.Ended("done")), CancellationToken.None), AnyWait);

        Assert.Equal("done", result);
        Assert.Equal([1, 2, 3, 3], _time.Waits.Select(static wait => wait.TotalSeconds));
        Assert.Equal([0, 1, 3, 6], told.Select(static progress => progress.Elapsed.TotalSeconds));
        Assert.All(told, static progress => Assert.Equal(("system", "do it", "in progress"), (progress.System, progress.Operation, progress.State)));
    }

    [Fact]
    public async Task AnOperationThatDoesNotEndIsAnErrorWithItsLastState()
    {
        var error = await Assert.ThrowsAsync<SapApiException>(
            () => _time.DriveAsync(Operation().WaitAsync(_ => Task.FromResult(Look<string>.Pending("STARTING")), CancellationToken.None), AnyWait));

        Assert.Equal("system: cannot do it: not finished after 1 minutes; its last state is 'STARTING'. It may still finish", error.Message);
        Assert.InRange(_time.Waits.Sum(static wait => wait.TotalSeconds), 55, 60);
    }

    [Fact]
    public async Task AFailureEndsTheWaitAndATransientOneDoesNot()
    {
        var looks = 0;
        var result = await _time.DriveAsync(
            Operation().WaitAsync(
                _ => ++looks < 3 ? throw SapErrors.Failed("system", "look", SapErrorKind.Unavailable, "down", isTransient: true) : Task.FromResult(Look<string>.Ended("done")),
                CancellationToken.None),
            AnyWait);
        Assert.Equal("done", result);

        var failure = SapErrors.Failed("system", "do it", SapErrorKind.Rejected, "no");
        Assert.Same(failure, await Assert.ThrowsAsync<SapApiException>(() => Operation().WaitAsync<string>(_ => throw failure, CancellationToken.None)));
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using var cancellation = new CancellationTokenSource();
        var wait = Operation(_ => cancellation.Cancel()).WaitAsync(_ => Task.FromResult(Look<string>.Pending("x")), cancellation.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    private LongOperation Operation(Action<OperationProgress>? progress = null)
    {
        var polling = new PollingOptions { FirstInterval = TimeSpan.FromSeconds(1), Growth = 2, MaxInterval = TimeSpan.FromSeconds(3), Timeout = TimeSpan.FromMinutes(1) };
        var connection = new SapConnection(
            "system", new Uri("https://host.example"), new BasicAuthentication("user", static _ => new("secret")), new SocketsHttpHandler(),
            new SapConnectionOptions { TimeProvider = _time, Polling = polling });
        return new LongOperation(connection, "do it", progress is null ? null : new Told(progress));
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, tells at once and in order.</summary>
    private sealed class Told(Action<OperationProgress> tell) : IProgress<OperationProgress>
    {
        public void Report(OperationProgress value) => tell(value);
    }
}
