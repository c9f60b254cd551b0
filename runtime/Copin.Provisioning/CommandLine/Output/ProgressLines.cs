using System.Globalization;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Progress as plain lines, for logs and pipes: one line where something begins to change, waits, has changed or failed. What was only looked at is left to the result.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgressDisplay
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    public Task<T> ShowAsync<T>(Func<Task<T>> work) => work();

    public void Report(ProvisioningEvent value)
    {
        lock (_lock)
        {
            if (value.Kind == ProvisioningEventKind.Operation)
                _changed.Add(value.Title);
            if (Line(value) is { } line)
                output.WriteLine("  " + line);
        }
    }

    private string? Line(ProvisioningEvent value) => value.Kind switch
    {
        ProvisioningEventKind.Operation => $"{value.Title}: {value.Detail}",
        ProvisioningEventKind.Waiting => $"{value.Title}: waiting, {value.Detail} ({Seconds(value.Elapsed)})",
        ProvisioningEventKind.Retrying => $"{value.Title}: {value.Detail}",
        ProvisioningEventKind.Done when _changed.Contains(value.Title) => $"{value.Title}: {value.Detail} ({Seconds(value.Elapsed)})",
        ProvisioningEventKind.Failed => $"{value.Title}: failed",
        _ => null,
    };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
