namespace Copin.Provisioning.Clients.IdentityProvisioning;

/// <summary>Keeps the calls to a tenant under the rate above which Identity Provisioning slows callers down: 150 a minute.</summary>
/// <remarks>Above 200 a minute it refuses them with status 429. Source: SAP-docs/btp-cloud-identity-services, "Handle Rate Limits".</remarks>
/// <param name="time">The clock.</param>
internal sealed class RequestPace(TimeProvider time)
{
    /// <summary>How many calls a minute are answered at once.</summary>
    public const int Allowed = 150;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _calls = new();

    /// <summary>Waits until a call more is within the rate.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (Take() is { } wait)
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    // Null where the call may be made now, which is then counted.
    private TimeSpan? Take()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_calls.TryPeek(out var oldest) && now - oldest >= Window)
                _calls.Dequeue();
            if (_calls.Count >= Allowed)
                return Window - (now - _calls.Peek());
            _calls.Enqueue(now);
            return null;
        }
    }
}
