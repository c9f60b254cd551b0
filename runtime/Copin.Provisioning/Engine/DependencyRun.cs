namespace Copin.Provisioning.Engine;

/// <summary>Works on resources in parallel, each after those that must be done before it.</summary>
internal static class DependencyRun
{
    /// <summary>Works on every node.</summary>
    /// <param name="nodes">The nodes; those that come first are begun first.</param>
    /// <param name="before">The nodes that must be done before a node; those that are not among <paramref name="nodes"/> count as done.</param>
    /// <param name="parallelism">How many are worked on at once. Nodes without system wait for a person and do not count.</param>
    /// <param name="work">The work. It keeps failures of the resource to itself; an exception ends the run.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task RunAsync(
        IReadOnlyList<ResourceNode> nodes, Func<ResourceNode, IEnumerable<ResourceNode>> before, int parallelism, Func<ResourceNode, CancellationToken, Task> work,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(Math.Max(1, parallelism));
        var done = nodes.ToDictionary(node => node, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await Task.WhenAll(nodes.Select(RunAsync)).ConfigureAwait(false);

        async Task RunAsync(ResourceNode node)
        {
            try
            {
                foreach (var other in before(node))
                    if (done.TryGetValue(other, out var ended))
                        await ended.Task.WaitAsync(stop.Token).ConfigureAwait(false);
                var needsSlot = node.Provider.Service != SapService.None;
                if (needsSlot)
                    await slots.WaitAsync(stop.Token).ConfigureAwait(false);
                try
                {
                    await work(node, stop.Token).ConfigureAwait(false);
                }
                finally
                {
                    if (needsSlot)
                        slots.Release();
                }

                done[node].SetResult();
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }
}
