using System.Globalization;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Progress as plain lines, for logs and pipes: one line where something begins to change, waits, ends or fails.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgressDisplay
{
    private readonly Lock _lock = new();

    public Task<T> ShowAsync<T>(Func<Task<T>> work) => work();

    public void Report(ProvisioningEvent value)
    {
        var line = value.Kind switch
        {
            ProvisioningEventKind.Operation => $"{value.Title}: {value.Detail}",
            ProvisioningEventKind.Waiting => $"{value.Title}: waiting, {value.Detail} ({Seconds(value.Elapsed)})",
            ProvisioningEventKind.Retrying => $"{value.Title}: {value.Detail}",
            ProvisioningEventKind.Done when value.Detail.Length > 0 => $"{value.Title}: {value.Detail} ({Seconds(value.Elapsed)})",
            ProvisioningEventKind.Failed => $"{value.Title}: failed",
            _ => null,
        };
        if (line is null)
            return;
        lock (_lock)
            output.WriteLine("  " + line);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
