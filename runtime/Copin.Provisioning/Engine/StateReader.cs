using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Engine;

/// <summary>Reads what the systems have.</summary>
internal sealed class StateReader(SessionContext context)
{
    /// <summary>Reads resources, in parallel where their names allow it. What cannot be read is noted among the failures.</summary>
    public Task ReadAsync(IReadOnlyList<ResourceNode> nodes, CancellationToken cancellationToken) =>
        DependencyRun.RunAsync(nodes, node => node.Dependencies, context.Options.Parallelism, ReadAsync, cancellationToken);

    /// <summary>Reads a resource that was not read yet.</summary>
    public async Task ReadAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        if (node.Status != NodeStatus.New)
            return;
        if (node.IsSkipped)
        {
            // What merely comes after it goes on.
            (node.Status, node.Decision) = (NodeStatus.Applied, new Decision(PlanAction.Skipped, [], [], node.Skipped));
            return;
        }

        if (node.Dependencies.Any(dependency => dependency.Status is NodeStatus.Failed or NodeStatus.Blocked) || context.Failures.IsConnectionLost(node))
        {
            node.Status = NodeStatus.Blocked;
            return;
        }

        try
        {
            context.Progress.Report(node, ProvisioningEventKind.Reading);
            await RefreshAsync(node, cancellationToken).ConfigureAwait(false);
            if (node.State is null && node.IsReadOnly)
                throw new ResourceException(node.IsForeign ? "it belongs to another landscape and is not there; apply that one first" : "it is only referred to, and is not there");
            node.Status = NodeStatus.Read;
        }
        catch (Exception exception) when (FailureLog.IsFailure(exception))
        {
            node.Status = context.Failures.Add(node, exception, isReading: true) is null ? NodeStatus.Blocked : NodeStatus.Failed;
        }
    }

    /// <summary>Reads a resource, whether it was read or not.</summary>
    public async Task RefreshAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        node.Decision = null;
        node.Identity ??= node.Provider.Identify(node.Resource, node.Scope);
        node.State = node.Identity is null ? null : await node.Provider.ReadAsync(node.Identity, context.Call(node, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Waits until no system is busy with a resource any more, and reads it again.</summary>
    public async Task SettleAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        while (node is { Identity: { } identity, State: { Pending: not null } state })
        {
            await node.Provider.SettleAsync(identity, state, context.Call(node, cancellationToken)).ConfigureAwait(false);
            await RefreshAsync(node, cancellationToken).ConfigureAwait(false);
            if (ReferenceEquals(node.State, state))
                break;
        }
    }
}
