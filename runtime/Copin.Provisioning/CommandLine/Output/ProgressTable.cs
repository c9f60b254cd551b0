using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Progress on a terminal: a line for the whole and a moving one for each resource at work, gone when the work is done.</summary>
/// <remarks>It draws itself, since Spectre's own displays cannot make room for a question and come back.</remarks>
/// <param name="screen">The terminal.</param>
/// <param name="resources">How many resources there are.</param>
internal sealed class ProgressTable(IAnsiConsole screen, int resources) : IProgressDisplay
{
    private const int MaxRows = 12;
    private static readonly Spinner Wheel = Spinner.Known.Dots;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);
    private bool _isWorking;
    private bool _isPaused;
    private int _frame;
    private int _drawn;
    private long _begin;

    public async Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        _begin = Stopwatch.GetTimestamp();
        using var stop = new CancellationTokenSource();
        screen.Cursor.Hide();
        var painting = PaintAsync(stop.Token);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await painting.ConfigureAwait(false);
            Erase();
            screen.Cursor.Show();
        }
    }

    /// <summary>Makes room for a question, and comes back below the answer.</summary>
    public void Pause(bool isPaused)
    {
        lock (_gate)
        {
            _isPaused = isPaused;
            if (isPaused)
            {
                Erase();
                screen.Cursor.Show();
            }
            else
            {
                screen.Cursor.Hide();
            }
        }
    }

    public void Report(ProvisioningEvent value)
    {
        var key = value.Resource.Length > 0 ? value.Resource : value.Title;
        lock (_gate)
        {
            _isWorking |= value.Kind is ProvisioningEventKind.Started or ProvisioningEventKind.Operation;
            switch (value.Kind)
            {
                case ProvisioningEventKind.Reading:
                    _read.Add(key);
                    break;
                case ProvisioningEventKind.Done or ProvisioningEventKind.Failed or ProvisioningEventKind.Blocked:
                    _rows.Remove(key);
                    _ended.Add(key);
                    break;
                default:
                    var begin = _rows.TryGetValue(key, out var row) ? row.Begin : Stopwatch.GetTimestamp();
                    // Nobody tells that a repeated call succeeded.
                    var isPassing = value.Kind == ProvisioningEventKind.Retrying && value.Resource.Length == 0;
                    _rows[key] = new Row(value.Title, value.Detail, begin, isPassing ? value.Elapsed : null);
                    break;
            }
        }
    }

    private async Task PaintAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Wheel.Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                lock (_gate)
                {
                    if (!_isPaused)
                        Paint();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
    }

    private void Paint()
    {
        var width = Math.Max(20, screen.Profile.Width - 1);
        foreach (var (key, row) in _rows.ToArray())
            if (row.Stay is { } stay && Stopwatch.GetElapsedTime(row.Begin) > stay)
                _rows.Remove(key);
        var wheel = Wheel.Frames[_frame++ % Wheel.Frames.Count];
        var lines = new List<string> { $"[yellow]{Markup.Escape(wheel)}[/] [bold]{Markup.Escape(Cut(Whole(), width - 2))}[/]" };
        lines.AddRange(_rows.Values.Take(MaxRows).Select(row => Line(row, wheel, width)));
        if (_rows.Count > MaxRows)
            lines.Add($"[grey]  and {_rows.Count - MaxRows} more[/]");
        Erase();
        foreach (var line in lines)
            screen.MarkupLine(line);
        _drawn = lines.Count;
    }

    private string Whole() => (_isWorking ? $"{_ended.Count} of {resources} resources" : $"reading {_read.Count} of {resources} resources") + "  " + Seconds(_begin);

    private static string Line(Row row, string wheel, int width)
    {
        var time = Seconds(row.Begin);
        var title = Cut(row.Title, width - time.Length - 6);
        var detail = row.Detail.Length == 0 ? "" : Cut(": " + row.Detail, width - time.Length - 6 - title.Length);
        return $"  [yellow]{Markup.Escape(wheel)}[/] {Markup.Escape(title)}[grey]{Markup.Escape(detail)}[/]  [grey]{time}[/]";
    }

    private void Erase()
    {
        if (_drawn > 0)
            screen.Write(new ControlCode($"\e[{_drawn}A\r\e[J"));
        _drawn = 0;
    }

    private static string Cut(string text, int width) => width < 2 ? "" : text.Length <= width ? text : text[..(width - 1)] + "…";

    private static string Seconds(long begin) => Stopwatch.GetElapsedTime(begin).TotalSeconds.ToString("0", CultureInfo.InvariantCulture) + " s";

    private sealed record Row(string Title, string Detail, long Begin, TimeSpan? Stay);
}
