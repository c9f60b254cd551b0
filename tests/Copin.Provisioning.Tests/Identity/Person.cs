using Samples;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>Does manual steps as the sample's person does, remembers what was done, and can be killed with the process at any of them.</summary>
internal sealed class Person(Administrator administrator) : IManualStepConfirmation
{
    private readonly Dictionary<string, (string Instructions, ManualStepAnswer Answer)> _done = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _killAt = int.MaxValue;
    private KillMoment _moment;

    /// <summary>What was asked, in order.</summary>
    public List<ManualStepInstructions> Asked { get; } = [];

    /// <summary>Answers before anything is done; null leaves the step to be done.</summary>
    public Func<ManualStepInstructions, ManualStepAnswer?> Instead { get; set; } = _ => null;

    /// <summary>Done when the process has ended at a step.</summary>
    public Task Killed => _killed.Task;

    /// <summary>Ends the process at the step of that number, from 1: before or after the person did it.</summary>
    public void KillAt(int step, KillMoment moment) => (_killAt, _moment) = (step, moment);

    public async ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        Asked.Add(step);
        var isLast = Asked.Count == _killAt;
        if (isLast && _moment == KillMoment.BeforeEffect)
            await EndAsync(cancellationToken);
        var answer = Instead(step) ?? await DoAsync(step, cancellationToken);
        if (isLast)
            await EndAsync(cancellationToken);
        return answer;
    }

    private async Task EndAsync(CancellationToken cancellationToken)
    {
        _killed.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    // What was done before is there, and need not be done again.
    private async Task<ManualStepAnswer> DoAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        if (_done.TryGetValue(step.Step, out var done) && done.Instructions == step.Instructions)
            return done.Answer;
        var answer = await administrator.ConfirmAsync(step, cancellationToken);
        if (answer.IsDone)
            _done[step.Step] = (step.Instructions, answer);
        return answer;
    }
}
