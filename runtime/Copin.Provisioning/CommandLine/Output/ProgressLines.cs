using System.Diagnostics;
using System.Globalization;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Progress as plain lines, for logs and pipes: one line where something begins to change, waits, has changed or failed. What was only looked at is left to the result.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="isFollowed">Whether the result follows in the same place, so that an empty line parts them.</param>
internal sealed class ProgressLines(TextWriter output, bool isFollowed) : IProgressDisplay
{
    // A system that works for minutes is asked every few seconds; a log need not hold every answer that says the same.
    private static readonly TimeSpan Repetition = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string State, long Time)> _waiting = new(StringComparer.Ordinal);
    private bool _hasWritten;

    public async Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            lock (_lock)
            {
                if (_hasWritten && isFollowed)
                    output.WriteLine();
                _hasWritten = false;
            }
        }
    }

    public void Report(ProvisioningEvent value)
    {
        lock (_lock)
        {
            if (value.Kind == ProvisioningEventKind.Operation)
                _changed.Add(value.Title);
            if (Line(value) is not { } line)
                return;
            output.WriteLine("  " + line);
            _hasWritten = true;
        }
    }

    private string? Line(ProvisioningEvent value) => value.Kind switch
    {
        ProvisioningEventKind.Operation => $"{value.Title}: {value.Detail}",
        ProvisioningEventKind.Waiting when IsNews(value) => $"{value.Title}: waiting, {value.Detail}{Seconds(value.Elapsed)}",
        ProvisioningEventKind.Retrying => $"{value.Title}: {value.Detail}",
        ProvisioningEventKind.Done when _changed.Contains(value.Title) => $"{value.Title}: {value.Detail}{Seconds(value.Elapsed)}",
        ProvisioningEventKind.Failed when _changed.Contains(value.Title) => $"{value.Title}: failed",
        _ => null,
    };

    private bool IsNews(ProvisioningEvent value)
    {
        var isKnown = _waiting.TryGetValue(value.Title, out var last) && string.Equals(last.State, value.Detail, StringComparison.Ordinal);
        if (isKnown && Stopwatch.GetElapsedTime(last.Time) < Repetition)
            return false;
        _waiting[value.Title] = (value.Detail, Stopwatch.GetTimestamp());
        return true;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds < 0.1 ? "" : " (" + time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s)";
}
