using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Engine;

/// <summary>Looks whether every resource works.</summary>
internal sealed class LandscapeChecker(SessionContext context)
{
    private const string Operation = "confirm that it works";

    public async Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        var results = new Dictionary<ResourceNode, ResourceCheck>();
        await DependencyRun.RunAsync(context.Nodes.Own, node => node.Dependencies, context.Options.Parallelism, CheckAsync, cancellationToken).ConfigureAwait(false);
        return new CheckResult([.. context.Nodes.Own.Select(node => results[node])], context.Failures.All);

        async Task CheckAsync(ResourceNode node, CancellationToken token)
        {
            var start = context.Progress.Now;
            var result = await LookAsync(node, token).ConfigureAwait(false);
            lock (results)
                results[node] = result;
            var kind = result.Outcome switch
            {
                CheckOutcome.Failed => ProvisioningEventKind.Failed,
                CheckOutcome.Blocked => ProvisioningEventKind.Blocked,
                _ => ProvisioningEventKind.Done,
            };
            context.Progress.Report(node, kind, result.Failure?.Message ?? result.Summary, start);
        }
    }

    private async Task<ResourceCheck> LookAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        var result = new ResourceCheck { Resource = node.Resource.Id, Kind = node.Resource.Kind, Name = node.Name, Outcome = CheckOutcome.NotCheckable };
        if (node.Status == NodeStatus.Failed)
            return result with { Outcome = CheckOutcome.Failed, Failure = context.Failures.Of(node) };
        if (node.IsSkipped)
            return result with { Summary = node.Skipped };
        if (node.Status != NodeStatus.Read)
            return result with { Outcome = CheckOutcome.Blocked };
        context.Progress.Report(node, ProvisioningEventKind.Started);
        try
        {
            if (node.State is not { } state)
                return Failed(node.Provider.IsManual ? "nobody has confirmed it yet" : "it is not there", null);
            if (state.Broken is { } broken)
                return Failed(broken, null);
            if (state.Pending is { } pending)
                return Failed($"the system is still busy with it: {pending}", null);
            var report = await node.Provider.CheckAsync(node.Resource, state, node.Scope, context.Call(node, cancellationToken)).ConfigureAwait(false);
            return report switch
            {
                null => result,
                { Works: true } => result with { Outcome = CheckOutcome.Passed, Summary = report.Summary, Message = report.Message },
                _ => Failed(report.Summary, report),
            };
        }
        catch (Exception exception) when (FailureLog.IsFailure(exception))
        {
            var failure = context.Failures.Add(node, exception, isReading: true);
            return result with { Outcome = failure is null ? CheckOutcome.Blocked : CheckOutcome.Failed, Failure = failure };
        }

        ResourceCheck Failed(string reason, CheckReport? report) =>
            result with { Outcome = CheckOutcome.Failed, Summary = reason, Message = report?.Message, Failure = context.Failures.Add(node, Operation, reason) };
    }
}
