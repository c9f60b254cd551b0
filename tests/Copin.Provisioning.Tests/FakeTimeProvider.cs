namespace Copin.Provisioning.Tests;

/// <summary>A clock that stands still until it is told to move. Its timers fire when it passes them.</summary>
internal sealed class FakeTimeProvider : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private readonly List<(TimeSpan Limit, TaskCompletionSource Found)> waiters = [];
    private readonly List<TimeSpan> waits = [];
    private DateTimeOffset now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that <see cref="DriveAsync"/> passed over, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => waits;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        List<FakeTimer> due;
        lock (gate)
        {
            now += by;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
            timer.Fire();
    }

    /// <summary>Awaits the work and passes over each wait of at most <paramref name="limit"/> that it begins; longer timers are time-outs and stay.</summary>
    public async Task<T> DriveAsync<T>(Task<T> work, TimeSpan limit)
    {
        while (true)
        {
            await Task.WhenAny(work, WaitAsync(limit));
            if (work.IsCompleted)
                return await work;
            TimeSpan wait;
            lock (gate)
            {
                var next = timers.Where(timer => timer.Due - now <= limit).MinBy(timer => timer.Due);
                if (next is null)
                    continue;
                wait = next.Due - now;
                waits.Add(wait);
            }

            Advance(wait);
        }
    }

    public async Task DriveAsync(Task work, TimeSpan limit) => await DriveAsync(Wrap(work), limit);

    private static async Task<bool> Wrap(Task work)
    {
        await work;
        return true;
    }

    private Task WaitAsync(TimeSpan limit)
    {
        lock (gate)
        {
            if (timers.Exists(timer => timer.Due - now <= limit))
                return Task.CompletedTask;
            var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiters.Add((limit, found));
            return found.Task;
        }
    }

    private sealed class FakeTimer(FakeTimeProvider time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan && period != TimeSpan.Zero)
                throw new NotSupportedException("Periodic timers are not needed here.");
            lock (time.gate)
            {
                time.timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = time.now + dueTime;
                time.timers.Add(this);
                foreach (var (_, found) in time.waiters.Where(waiter => dueTime <= waiter.Limit))
                    found.TrySetResult();
                time.waiters.RemoveAll(waiter => dueTime <= waiter.Limit);
            }

            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (time.gate)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
