using Copin.Sandbox.State;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>The state of something that is being created, changed or deleted: it moves with the looks at it.</summary>
internal sealed class EntityWork
{
    private AsyncWork? _work;
    private Action? _completed;

    public string State { get; private set; } = "OK";

    public string Message { get; private set; } = "";

    public bool Busy => _work is not null;

    /// <summary>Begins, ends after some looks in <c>OK</c>, or in the failed state when a message says why.</summary>
    public void Begin(int polls, string busy, string failed, string? failure, Action? done = null)
    {
        (State, Message, _work) = (busy, "", new AsyncWork(polls));
        _completed = () =>
        {
            (State, Message) = failure is null ? ("OK", "") : (failed, failure);
            if (failure is null)
            {
                done?.Invoke();
            }
        };
    }

    public void Look()
    {
        if (_work?.Poll() == true)
        {
            _work = null;
            _completed!();
        }
    }
}
