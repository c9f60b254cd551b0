namespace Copin.Provisioning.Engine;

/// <summary>Asks the person who carries out manual steps, one after the other.</summary>
internal sealed class StepConfirmation(SessionContext context)
{
    private readonly SemaphoreSlim _asking = new(1, 1);

    /// <summary>Asks whether a step was done.</summary>
    /// <returns>What the step asks for, by name.</returns>
    /// <exception cref="WaitsForPersonException">It was not done, or there is nobody to ask.</exception>
    /// <exception cref="NotSeenException">What is told cannot be it.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ConfirmAsync(ResourceNode node, ManualStepInstructions step, CancellationToken cancellationToken)
    {
        step = step with { Source = context.Sources.Find(node.Resource.Place) };
        ManualStepAnswer answer;
        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            answer = context.Options.ManualSteps is { } person ? await person.ConfirmAsync(step, cancellationToken).ConfigureAwait(false) : ManualStepAnswer.NotDone();
        }
        finally
        {
            _asking.Release();
        }

        if (!answer.IsDone)
            throw new WaitsForPersonException(step, answer.Reason);
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asked in step.AskedValues)
        {
            var value = answer.Values.GetValueOrDefault(asked.Name) ?? asked.Known;
            if (value is null || !asked.Accepts(value))
                throw new NotSeenException(step, value is null ? $"{asked.Name} is not told ({asked.Meaning})" : $"what is told cannot be its {asked.Name} ({asked.Meaning})");
            told[asked.Name] = value;
        }

        return told;
    }
}
