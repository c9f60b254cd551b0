using System.Globalization;
using Copin.Sandbox.Http;

namespace Copin.Sandbox;

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

    internal virtual ValueTask<Reply?> BeforeAsync(Call call, VirtualHost? host, SapLandscape landscape, CancellationToken cancellationToken) =>
        new((Reply?)null);

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
            Reply reply = body is null && status == 429 ? errors.TooManyRequests(call)
                : body is null ? errors.Render(call, status, status.ToString(CultureInfo.InvariantCulture), "Service temporarily disturbed")
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
