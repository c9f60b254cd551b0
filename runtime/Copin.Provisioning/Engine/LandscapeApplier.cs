using Copin.Model;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Engine;

/// <summary>Makes resources as declared: each after all it depends on, several at once, and none after a failure of one that it needs.</summary>
internal sealed class LandscapeApplier(SessionContext context, StateReader reader, ResourceDecider decider)
{
    private const string Asking = "ask for confirmation";

    private readonly StepConfirmation _person = new(context);
    private readonly Dictionary<ResourceNode, AppliedResource> _results = [];

    /// <summary>Applies resources that were read and decided.</summary>
    public async Task<IReadOnlyList<AppliedResource>> ApplyAsync(IReadOnlyList<ResourceNode> nodes, CancellationToken cancellationToken)
    {
        await DependencyRun.RunAsync(nodes, node => node.Dependencies, context.Options.Parallelism, ApplyAsync, cancellationToken).ConfigureAwait(false);
        return [.. nodes.Where(node => !node.IsForeign).Select(Result)];
    }

    /// <summary>Applies a resource.</summary>
    public async Task ApplyAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        var start = context.Progress.Now;
        if (node.IsSkipped)
        {
            Done(node, ApplyOutcome.Skipped, start);
            return;
        }

        if (node.Status is not NodeStatus.Read || node.Dependencies.Any(dependency => dependency.Status != NodeStatus.Applied))
        {
            if (node.Status is NodeStatus.Read)
                node.Status = NodeStatus.Blocked;
            Done(node, node.Status == NodeStatus.Failed ? ApplyOutcome.Failed : ApplyOutcome.Blocked, start);
            return;
        }

        context.Progress.Report(node, ProvisioningEventKind.Started);
        try
        {
            var outcome = await MakeAsDeclaredAsync(node, cancellationToken).ConfigureAwait(false);
            node.Status = NodeStatus.Applied;
            Done(node, outcome, start);
        }
        catch (WaitsForPersonException waiting)
        {
            node.Status = NodeStatus.Blocked;
            Done(node, ApplyOutcome.WaitsForPerson, start, waiting.Instructions, waiting.Reason);
        }
        catch (Exception exception) when (FailureLog.IsFailure(exception))
        {
            var isOwn = context.Failures.Add(node, exception, isReading: false) is not null;
            node.Status = isOwn ? NodeStatus.Failed : NodeStatus.Blocked;
            Done(node, isOwn ? ApplyOutcome.Failed : ApplyOutcome.Blocked, start, (exception as NotSeenException)?.Instructions);
        }
    }

    /// <summary>What became of a resource.</summary>
    public AppliedResource Result(ResourceNode node)
    {
        lock (_results)
            return _results[node];
    }

    private async Task<ApplyOutcome> MakeAsDeclaredAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        // What it lies in was made anew since it was read, and it went with it; or its name was not known before.
        if (node.Identity is null || (ContainerOf(node) is { } container && WasMade(container)))
            await reader.RefreshAsync(node, cancellationToken).ConfigureAwait(false);
        await reader.SettleAsync(node, cancellationToken).ConfigureAwait(false);
        await decider.DecideAsync(node, cancellationToken).ConfigureAwait(false);
        if (node.Identity is null)
            throw new ResourceException("its name is not known, although everything that it depends on was applied");
        try
        {
            return await ActAsync(node, cancellationToken).ConfigureAwait(false);
        }
        catch (SapApiException exception) when (exception.Kind == SapErrorKind.Conflict && node.Decision?.Action is PlanAction.Create)
        {
            // It came to be since it was read: by a call whose answer was lost, or by somebody else.
            await reader.RefreshAsync(node, cancellationToken).ConfigureAwait(false);
            if (node.State is null)
                throw;
            await reader.SettleAsync(node, cancellationToken).ConfigureAwait(false);
            await decider.DecideAsync(node, cancellationToken).ConfigureAwait(false);
            return await ActAsync(node, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ApplyOutcome> ActAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        var decision = node.Decision!;
        if (decision.Action == PlanAction.ReadOnly)
            return ApplyOutcome.Read;
        // A secret that a step makes can be read after it only.
        IReadOnlyDictionary<string, string> checks = node.Provider.IsManual && decision.Action != PlanAction.Unchanged
            ? new Dictionary<string, string>()
            : await decider.ChecksAsync(node, cancellationToken).ConfigureAwait(false);
        if (decision.Action == PlanAction.Unchanged)
        {
            var known = context.Journal.Find(node.Identity!);
            var fact = known is null or { Fact: JournalFact.Found } && !context.Ownership.IsMarked(node) ? JournalFact.Found : JournalFact.Applied;
            if (known?.Fact != fact || !IsSame(known.Checks, checks))
                context.Note(fact, node, checks);
            return ApplyOutcome.Unchanged;
        }

        var provider = node.Provider;
        var change = new ResourceChange(context.Call(node, cancellationToken), node.Scope, decision, instructions => _person.ConfirmAsync(node, instructions, cancellationToken));
        if (decision.Action == PlanAction.Update)
        {
            Announce(node, provider.IsManual ? Asking : $"change {Properties(decision)}");
            node.State = await provider.UpdateAsync(node.Resource, node.State!, change).ConfigureAwait(false);
            context.Note(JournalFact.Applied, node, provider.IsManual ? await decider.ChecksAsync(node, cancellationToken).ConfigureAwait(false) : checks);
            return provider.IsManual ? ApplyOutcome.Confirmed : ApplyOutcome.Updated;
        }

        if (decision.Action == PlanAction.Replace && node.State is { } old)
        {
            Announce(node, "remove, to make it anew");
            await provider.DeleteAsync(node.Identity!, old, change).ConfigureAwait(false);
            context.Note(JournalFact.Removed, node);
            node.State = null;
        }

        Announce(node, provider.IsManual ? Asking : "create");
        if (!provider.IsManual)
            context.Note(JournalFact.Creating, node, checks);
        node.State = await provider.CreateAsync(node.Resource, change).ConfigureAwait(false);
        context.Note(JournalFact.Applied, node, provider.IsManual ? await decider.ChecksAsync(node, cancellationToken).ConfigureAwait(false) : checks);
        return provider.IsManual ? ApplyOutcome.Confirmed : decision.Action == PlanAction.Replace ? ApplyOutcome.Replaced : ApplyOutcome.Created;
    }

    private ResourceNode? ContainerOf(ResourceNode node) => node.Provider.ContainerOf(node.Resource, node.Scope) is { } container ? context.Nodes.Find(container) : null;

    private bool WasMade(ResourceNode node)
    {
        lock (_results)
            return _results.TryGetValue(node, out var result) && result.Outcome is ApplyOutcome.Created or ApplyOutcome.Replaced;
    }

    private void Announce(ResourceNode node, string operation) => context.Progress.Report(node, ProvisioningEventKind.Operation, operation);

    private void Done(ResourceNode node, ApplyOutcome outcome, long start, ManualStepInstructions? waiting = null, string note = "")
    {
        var failure = context.Failures.Of(node);
        lock (_results)
        {
            _results[node] = new AppliedResource
            {
                Resource = node.Resource.Id,
                Kind = node.Resource.Kind,
                Name = node.Name,
                Outcome = outcome,
                Outputs = node is { Status: NodeStatus.Applied, IsSkipped: false } ? node.Outputs.ToOutputs(node.Resource) : null,
                Failure = failure,
                Instructions = waiting,
                Note = note,
            };
        }

        var kind = outcome switch
        {
            ApplyOutcome.Failed => ProvisioningEventKind.Failed,
            ApplyOutcome.Blocked or ApplyOutcome.WaitsForPerson => ProvisioningEventKind.Blocked,
            _ => ProvisioningEventKind.Done,
        };
        context.Progress.Report(node, kind, failure?.Message ?? (outcome == ApplyOutcome.WaitsForPerson ? "waits for a person" : outcome.ToString().ToLowerInvariant()), start);
    }

    private static string Properties(Decision decision) => string.Join(", ", decision.Differences.Select(difference => difference.Property));

    private static bool IsSame(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var value) && string.Equals(pair.Value, value, StringComparison.Ordinal));
}
