namespace Copin.Provisioning.Http;

/// <summary>Times and limits of a connection. The defaults suit SAP's systems.</summary>
public sealed record SapConnectionOptions
{
    /// <summary>The clock behind every wait, time-out and expiry.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long one attempt of one call may take. 100 seconds.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How often a call is repeated after its first attempt. 5.</summary>
    public int MaxRetries { get; init; } = 5;

    /// <summary>The wait before the first repetition when the system names none; it doubles, with jitter. 1 second.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between repetitions when the system names none. 30 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait that a system may ask for; if it asks for more, the call fails at once. 5 minutes.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long before its expiry a token is no longer used. 60 seconds, at most half the token's life.</summary>
    public TimeSpan TokenExpiryMargin { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How asynchronous operations are polled.</summary>
    public PollingOptions Polling { get; init; } = new();

    /// <summary>Told of each repetition before its wait, for a progress display.</summary>
    public Action<RetryNotice>? OnRetry { get; init; }
}

/// <summary>A call that will be repeated.</summary>
/// <param name="System">The system's display name.</param>
/// <param name="Operation">What is being done, such as <c>create communication user 'COPIN'</c>.</param>
/// <param name="Reason">Why, such as <c>HTTP 429</c>.</param>
/// <param name="Attempt">The number of the attempt that failed, from 1.</param>
/// <param name="Delay">The wait until the next attempt.</param>
public sealed record RetryNotice(string System, string Operation, string Reason, int Attempt, TimeSpan Delay);
