using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http;

/// <summary>Waits for an operation that a system carries out by itself: looks at it in growing intervals until it ends.</summary>
internal sealed class LongOperation(SapConnection connection, string operation, IProgress<OperationProgress>? progress)
{
    /// <summary>Waits until <paramref name="look"/> sees the end.</summary>
    /// <param name="look">One look: the end with its result, or the state so far. It throws when the operation has failed.</param>
    /// <param name="cancellationToken">Ends the waiting, not the operation.</param>
    /// <exception cref="SapApiException">The operation failed, or did not end in time.</exception>
    public async Task<T> WaitAsync<T>(Func<CancellationToken, Task<Look<T>>> look, CancellationToken cancellationToken)
    {
        var options = connection.Options.Polling;
        var time = connection.Options.TimeProvider;
        var start = time.GetTimestamp();
        var interval = options.FirstInterval;
        var state = "unknown";
        while (true)
        {
            try
            {
                var seen = await look(cancellationToken).ConfigureAwait(false);
                if (seen.HasEnded)
                    return seen.Result!;
                state = seen.State;
            }
            catch (SapApiException exception) when (exception.IsTransient && time.GetElapsedTime(start) + interval < options.Timeout)
            {
                // The operation goes on while the system cannot be asked about it.
                state = $"{state}, last look failed";
            }

            var elapsed = time.GetElapsedTime(start);
            if (elapsed + interval > options.Timeout)
            {
                throw SapErrors.Failed(
                    connection.DisplayName, operation, SapErrorKind.Unavailable,
                    $"not finished after {options.Timeout.TotalMinutes:0.#} minutes; its last state is '{state}'. It may still finish", isTransient: true);
            }

            progress?.Report(new OperationProgress(connection.DisplayName, operation, state, elapsed));
            await Task.Delay(interval, time, cancellationToken).ConfigureAwait(false);
            interval = interval * options.Growth < options.MaxInterval ? interval * options.Growth : options.MaxInterval;
        }
    }
}

/// <summary>What one look at a long operation saw.</summary>
internal readonly record struct Look<T>(bool HasEnded, T? Result, string State)
{
    public static Look<T> Ended(T result) => new(true, result, "");

    public static Look<T> Pending(string? state) => new(false, default, state ?? "unknown");
}
