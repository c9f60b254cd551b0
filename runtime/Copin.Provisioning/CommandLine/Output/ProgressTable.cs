using System.Collections.Concurrent;
using Spectre.Console;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Progress on a terminal: a bar for the whole and a moving line for each resource at work.</summary>
internal sealed class ProgressTable : IProgressDisplay
{
    private readonly int _resources;
    private readonly ConcurrentDictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _ended = new(StringComparer.Ordinal);
    private ProgressContext? _context;
    private ProgressTask? _whole;

    public ProgressTable(int resources, Terminal terminal)
    {
        _resources = resources;
        // A question is written below the display; the lines at work are taken away so that it stays readable.
        terminal.Asking += asking =>
        {
            if (asking)
                foreach (var key in _tasks.Keys)
                    Take(key);
        };
    }

    public async Task<T> ShowAsync<T>(Func<Task<T>> work) =>
        await AnsiConsole.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                _context = context;
                _whole = context.AddTask("[bold]landscape[/]", maxValue: Math.Max(1, _resources));
                try
                {
                    return await work().ConfigureAwait(false);
                }
                finally
                {
                    _context = null;
                    _whole.Value = _whole.MaxValue;
                    foreach (var key in _tasks.Keys)
                        Take(key);
                }
            }).ConfigureAwait(false);

    public void Report(ProvisioningEvent value)
    {
        if (_context is not { } context)
            return;
        var key = value.Resource.Length > 0 ? value.Resource : value.Title;
        switch (value.Kind)
        {
            case ProvisioningEventKind.Done or ProvisioningEventKind.Failed or ProvisioningEventKind.Blocked:
                Take(key);
                if (_ended.TryAdd(key, true))
                    _whole?.Increment(1);
                break;
            default:
                var words = value.Detail.Length == 0 ? value.Title : $"{value.Title}: {value.Detail}";
                var task = _tasks.GetOrAdd(key, _ => context.AddTask(Markup.Escape(words)).IsIndeterminate());
                task.Description = Markup.Escape(words.Length <= 80 ? words : words[..79] + "…");
                break;
        }
    }

    private void Take(string key)
    {
        if (_tasks.TryRemove(key, out var task))
            task.StopTask();
    }
}
