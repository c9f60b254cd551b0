using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Engine;

/// <summary>Removes resources: each after all that depend on it.</summary>
internal sealed class LandscapeDestroyer(SessionContext context, StateReader reader, PlanWriter writer)
{
    private readonly Dictionary<ResourceNode, DestroyedResource> _results = [];
    private readonly StepConfirmation _person = new(context);

    /// <summary>Removes what this landscape and environment made, as far as it was read.</summary>
    public async Task<IReadOnlyList<DestroyedResource>> DestroyAsync(CancellationToken cancellationToken)
    {
        var nodes = context.Nodes.Own.Reverse().ToArray();
        await DependencyRun.RunAsync(nodes, node => node.Dependents, context.Options.Parallelism, DestroyAsync, cancellationToken).ConfigureAwait(false);
        return [.. nodes.Select(node => _results[node])];
    }

    private async Task DestroyAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        var start = context.Progress.Now;
        var result = new DestroyedResource { Resource = node.Resource.Id, Kind = node.Resource.Kind, Name = node.Name, Outcome = DestroyOutcome.Blocked };
        if (node.IsSkipped)
        {
            result = result with { Outcome = DestroyOutcome.Kept, Note = node.Skipped };
        }
        else if (node.Status == NodeStatus.Read && !IsNeeded(node))
        {
            context.Progress.Report(node, ProvisioningEventKind.Started);
            try
            {
                result = await RemoveAsync(node, result, cancellationToken).ConfigureAwait(false);
            }
            catch (WaitsForPersonException waiting)
            {
                result = result with { Outcome = DestroyOutcome.WaitsForPerson, Note = waiting.Reason, Parts = [waiting.Instructions] };
            }
            catch (Exception exception) when (FailureLog.IsFailure(exception))
            {
                var failure = context.Failures.Add(node, exception, isReading: false);
                result = result with { Outcome = failure is null ? DestroyOutcome.Blocked : DestroyOutcome.Failed, Failure = failure };
            }
        }
        else if (node.Status == NodeStatus.Failed)
        {
            result = result with { Outcome = DestroyOutcome.Failed, Failure = context.Failures.Of(node) };
        }

        lock (_results)
            _results[node] = result;
        var kind = result.Outcome switch
        {
            DestroyOutcome.Failed => ProvisioningEventKind.Failed,
            DestroyOutcome.Blocked or DestroyOutcome.WaitsForPerson => ProvisioningEventKind.Blocked,
            _ => ProvisioningEventKind.Done,
        };
        context.Progress.Report(node, kind, result.Failure?.Message ?? result.Outcome.ToString().ToLowerInvariant(), start);
    }

    private async Task<DestroyedResource> RemoveAsync(ResourceNode node, DestroyedResource result, CancellationToken cancellationToken)
    {
        if (!node.IsReadOnly)
            await reader.SettleAsync(node, cancellationToken).ConfigureAwait(false);
        if (node is not { Identity: { } identity, State: { } state } || node.Provider.IsDescription)
        {
            Forget(node);
            return result with { Outcome = DestroyOutcome.AlreadyGone };
        }

        if (node.Provider.IsManual)
        {
            var removal = writer.RemovalInstructions(node);
            foreach (var step in removal)
                await UndoAsync(node, step, cancellationToken).ConfigureAwait(false);
            Forget(node);
            if (removal.Count > 0)
                return result with { Outcome = DestroyOutcome.Deleted, Note = "by hand" };
            return result with { Outcome = DestroyOutcome.ManualStep, Note = "a person did it and has to undo it", Parts = writer.Instructions(node) };
        }

        if (context.Ownership.ReasonToKeep(node, context.Nodes) is { } reason)
            return result with { Outcome = DestroyOutcome.Kept, Note = reason };
        context.Progress.Report(node, ProvisioningEventKind.Operation, "remove");
        await node.Provider.DeleteAsync(identity, state, context.Call(node, cancellationToken)).ConfigureAwait(false);
        node.State = null;
        Forget(node);
        return result with { Outcome = DestroyOutcome.Deleted };
    }

    // A part that is confirmed is remembered, so that a run that goes on asks for the others only.
    private async Task UndoAsync(ResourceNode node, ManualStepInstructions step, CancellationToken cancellationToken)
    {
        var entry = (JournalEntry)node.State!.Entity;
        if (entry.IsUndone(step.Part))
            return;
        await _person.ConfirmAsync(node, step, cancellationToken).ConfigureAwait(false);
        entry = entry.WithUndone(step.Part, context.Options.TimeProvider.GetUtcNow());
        context.Journal.Append(entry);
        node.State = node.State with { Entity = entry };
    }

    private void Forget(ResourceNode node)
    {
        if (node.Identity is { } identity && context.Journal.Find(identity) is not null)
            context.Note(JournalFact.Removed, node);
    }

    // What something else still uses cannot be removed, and trying would only add a second error to the first.
    private bool IsNeeded(ResourceNode node)
    {
        lock (_results)
            return node.Dependents.Any(dependent => _results.TryGetValue(dependent, out var result) && result.Outcome is DestroyOutcome.Failed or DestroyOutcome.Blocked or DestroyOutcome.WaitsForPerson);
    }
}
