namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>Counts a tenant's requests of the last minute (SAP-docs/btp-cloud-identity-services, "Handle Rate Limits").</summary>
internal sealed class RequestRate(TimeProvider time)
{
    /// <summary>Requests a minute after which further ones are slowed down.</summary>
    public const int Allowed = 150;

    /// <summary>Requests a minute after which further ones are rejected.</summary>
    public const int Maximum = 200;

    /// <summary>How long a slowed request waits; SAP names no duration.</summary>
    public static readonly TimeSpan Slowdown = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> _arrivals = new();

    /// <summary>Counts a request and tells how many there were within the minute, this one included. A rejected request does not count.</summary>
    public int Arrive()
    {
        DateTimeOffset now = time.GetUtcNow();
        while (_arrivals.TryPeek(out DateTimeOffset oldest) && now - oldest >= Window)
        {
            _arrivals.Dequeue();
        }

        if (_arrivals.Count >= Maximum)
        {
            return Maximum + 1;
        }

        _arrivals.Enqueue(now);
        return _arrivals.Count;
    }
}
