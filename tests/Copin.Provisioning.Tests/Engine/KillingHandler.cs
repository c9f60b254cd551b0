namespace Copin.Provisioning.Tests;

/// <summary>When in a call the process ends.</summary>
public enum KillMoment
{
    /// <summary>Before the call has reached the system.</summary>
    BeforeEffect,

    /// <summary>After the call had its effect, before its answer was read.</summary>
    AfterEffect,
}

/// <summary>
/// Ends the process, as far as its systems see it, at one of its calls: from then on no call leaves it and none returns, as after <c>kill -9</c>. Nothing that the
/// engine would do afterwards, not even its journal, is done.
/// </summary>
internal sealed class KillingHandler(HttpMessageHandler inner, int call, KillMoment moment) : DelegatingHandler(inner)
{
    private readonly TaskCompletionSource _killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _buried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;

    /// <summary>Done when the process has ended.</summary>
    public Task Killed => _killed.Task;

    /// <summary>How many calls were begun.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Lets what hangs in calls end, after the journal is closed, so that a test leaves no task behind.</summary>
    public void Bury() => _buried.TrySetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _calls);
        if (number < call)
            return await base.SendAsync(request, cancellationToken);
        if (number == call)
        {
            if (moment == KillMoment.AfterEffect)
                (await base.SendAsync(request, cancellationToken)).Dispose();
            _killed.TrySetResult();
        }

        await _buried.Task;
        throw new OperationCanceledException("The process has ended.");
    }
}
