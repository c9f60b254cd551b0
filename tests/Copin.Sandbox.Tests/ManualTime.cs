namespace Copin.Sandbox.Tests;

/// <summary>A clock that moves only when told to; timers fire as it passes them.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new ManualTimer(() => callback(state), now + dueTime);
            timers.Add(timer);
            return timer;
        }
    }

    public int WaitingTimers
    {
        get
        {
            lock (gate)
            {
                return timers.Count(timer => !timer.Ended);
            }
        }
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (gate)
        {
            now += by;
            due = timers.FindAll(timer => !timer.Ended && timer.Due <= now);
        }

        due.ForEach(timer => timer.Fire());
    }

    private sealed class ManualTimer(Action callback, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public bool Ended { get; private set; }

        public void Fire()
        {
            Ended = true;
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => Ended = true;

        public ValueTask DisposeAsync()
        {
            Ended = true;
            return ValueTask.CompletedTask;
        }
    }
}
