namespace Copin.Provisioning.Tests;

/// <summary>A clock that stands still until it is told to move. Its timers fire when it passes them.</summary>
internal sealed class FakeTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private readonly List<(TimeSpan Limit, TaskCompletionSource Found)> _waiters = [];
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that <see cref="DriveAsync"/> passed over, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
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
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
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
            lock (_gate)
            {
                var next = _timers.Where(timer => timer.Due - _now <= limit).MinBy(timer => timer.Due);
                if (next is null)
                    continue;
                wait = next.Due - _now;
                _waits.Add(wait);
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
        lock (_gate)
        {
            if (_timers.Exists(timer => timer.Due - _now <= limit))
                return Task.CompletedTask;
            var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((limit, found));
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
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = time._now + dueTime;
                time._timers.Add(this);
                foreach (var (_, found) in time._waiters.Where(waiter => dueTime <= waiter.Limit))
                    found.TrySetResult();
                time._waiters.RemoveAll(waiter => dueTime <= waiter.Limit);
            }

            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (time._gate)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
