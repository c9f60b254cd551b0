using Copin.Sandbox.Http;

namespace Copin.Sandbox;

/// <summary>Disturbances to inject. A fault counts the calls it matches and strikes from its n-th on.</summary>
public sealed class SandboxFaults
{
    private readonly Lock gate = new();
    private readonly List<Fault> faults = [];

    internal SandboxFaults()
    {
    }

    /// <summary>Adds a fault and returns it, so that its counters can be read.</summary>
    public Fault Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (gate)
        {
            faults.Add(fault);
        }

        return fault;
    }

    /// <summary>Takes a fault away again; nothing happens when it is not there.</summary>
    public void Remove(Fault fault)
    {
        lock (gate)
        {
            faults.Remove(fault);
        }
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (gate)
        {
            faults.Clear();
        }
    }

    internal List<FaultAction> Strike(string method, string host, string path)
    {
        lock (gate)
        {
            return [.. faults.Where(fault => fault.Strikes(method, host, path)).Select(fault => fault.Action)];
        }
    }
}

/// <summary>Which calls are disturbed, and how.</summary>
/// <param name="action">What happens to a call that is struck.</param>
public sealed class Fault(FaultAction action)
{
    private int seen;
    private int hits;

    /// <summary>The HTTP method; null matches all.</summary>
    public string? Method { get; init; }

    /// <summary>The host name; null matches all.</summary>
    public string? Host { get; init; }

    /// <summary>A text the path contains, compared ordinally with the path as sent; null matches all.</summary>
    public string? Path { get; init; }

    /// <summary>A further condition over host and path; null matches all.</summary>
    public Func<string, string, bool>? When { get; init; }

    /// <summary>The first matching call that is struck, from 1.</summary>
    public int FirstCall { get; init; } = 1;

    /// <summary>How many matching calls are struck from there on; <see cref="int.MaxValue"/> for all.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>What happens to a call that is struck.</summary>
    public FaultAction Action { get; } = action;

    /// <summary>How many calls matched so far.</summary>
    public int Seen => Volatile.Read(ref seen);

    /// <summary>How many calls were struck so far.</summary>
    public int Hits => Volatile.Read(ref hits);

    internal bool Strikes(string method, string host, string path)
    {
        bool matches = (Method is null || Method == method)
            && (Host is null || Host.Equals(host, StringComparison.OrdinalIgnoreCase))
            && (Path is null || path.Contains(Path, StringComparison.Ordinal))
            && (When is null || When(host, path));
        if (!matches)
        {
            return false;
        }

        seen++;
        if (seen < FirstCall || seen - FirstCall >= Calls)
        {
            return false;
        }

        hits++;
        return true;
    }
}

/// <summary>What a fault does to a call.</summary>
public abstract class FaultAction
{
    private protected FaultAction()
    {
    }

    /// <summary>Drops the connection before the call has had any effect.</summary>
    public static FaultAction DropBefore { get; } = new Drop(afterEffect: false);

    /// <summary>Lets the call have its effect and drops the connection instead of answering.</summary>
    public static FaultAction DropAfter { get; } = new Drop(afterEffect: true);

    /// <summary>Invalidates all access tokens before the call is looked at.</summary>
    public static FaultAction ExpireTokens { get; } = new Change(landscape => landscape.Tokens.ExpireAll());

    /// <summary>Forgets all CSRF tokens and sessions before the call is looked at.</summary>
    public static FaultAction DropCsrfSessions { get; } = new Change(landscape => landscape.DropCsrfSessions());

    internal virtual bool DropsBefore => false;

    internal virtual bool DropsAfter => false;

    /// <summary>Answers instead of the system; the call has no effect.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body; null gives an error body of the shape the API addressed uses.</param>
    /// <param name="retryAfter">The Retry-After header: seconds or an HTTP date.</param>
    /// <param name="contentType">Media type of <paramref name="body"/>.</param>
    public static FaultAction Answer(int status, string? body = null, string? retryAfter = null, string contentType = "text/plain") =>
        new Instead(status, body, retryAfter, contentType);

    /// <summary>Holds the call back before the system looks at it, by the sandbox's clock.</summary>
    public static FaultAction Delay(TimeSpan duration) => new Pause(duration);

    /// <summary>Runs code of the caller's before the system looks at the call, for instance to cancel a run at exactly this point.</summary>
    public static FaultAction Do(Action action) => new Change(_ => action(), locked: false);

    internal virtual ValueTask<Reply?> BeforeAsync(Call call, VirtualHost? host, SapLandscape landscape, CancellationToken cancellationToken) => new((Reply?)null);

    private sealed class Drop(bool afterEffect) : FaultAction
    {
        internal override bool DropsBefore => !afterEffect;

        internal override bool DropsAfter => afterEffect;
    }

    private sealed class Change(Action<SapLandscape> change, bool locked = true) : FaultAction
    {
        internal override ValueTask<Reply?> BeforeAsync(Call call, VirtualHost? host, SapLandscape landscape, CancellationToken cancellationToken)
        {
            if (!locked)
            {
                change(landscape);
                return new((Reply?)null);
            }

            lock (landscape.Gate)
            {
                change(landscape);
            }

            return new((Reply?)null);
        }
    }

    private sealed class Instead(int status, string? body, string? retryAfter, string contentType) : FaultAction
    {
        internal override ValueTask<Reply?> BeforeAsync(Call call, VirtualHost? host, SapLandscape landscape, CancellationToken cancellationToken)
        {
            ErrorStyle errors = host?.ErrorsFor(call) ?? ErrorStyle.Plain;
            if (body is null && status == 429)
            {
                return new(errors.TooManyRequests(call, retryAfter ?? "1"));
            }

            Reply reply = body is null
                ? errors.Render(call, status, status.ToString(System.Globalization.CultureInfo.InvariantCulture), "Service temporarily disturbed")
                : Reply.Text(status, body, contentType);
            return new(retryAfter is null ? reply : reply.With("Retry-After", retryAfter));
        }
    }

    private sealed class Pause(TimeSpan duration) : FaultAction
    {
        internal override async ValueTask<Reply?> BeforeAsync(Call call, VirtualHost? host, SapLandscape landscape, CancellationToken cancellationToken)
        {
            await Task.Delay(duration, landscape.Time, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }
}
