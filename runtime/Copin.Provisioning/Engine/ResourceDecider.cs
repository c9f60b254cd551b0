using Copin.Provisioning.Resources;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>Decides what is to be done with a resource: compares what is declared with what was read.</summary>
internal sealed class ResourceDecider(SessionContext context)
{
    /// <summary>Decides every resource that was read, in the order of dependencies, and which passwords are made anew.</summary>
    public async Task DecideAsync(IReadOnlyList<ResourceNode> nodes, CancellationToken cancellationToken)
    {
        do
        {
            foreach (var node in nodes)
            {
                if (node.Status == NodeStatus.Read && node.Dependencies.Any(dependency => dependency.Status is NodeStatus.Failed or NodeStatus.Blocked))
                    node.Status = NodeStatus.Blocked;
                else if (node.Status == NodeStatus.Read)
                    await TryDecideAsync(node, cancellationToken).ConfigureAwait(false);
            }
        }
        while (context.Generated.Decide(nodes, Check));
    }

    /// <summary>What the journal holds of a property that no system shows; null where it holds nothing.</summary>
    public string? Check(ResourceNode node, string property) =>
        node.Identity is null || node.State is null ? null : context.Journal.Find(node.Identity)?.Checks.GetValueOrDefault(property);

    /// <summary>Decides a resource.</summary>
    /// <exception cref="ResourceException">It cannot be decided, as when it belongs to another landscape.</exception>
    public async Task DecideAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        if (node.IsReadOnly)
        {
            node.Decision = new Decision(PlanAction.ReadOnly, [], [], "");
            return;
        }

        var container = node.Provider.ContainerOf(node.Resource, node.Scope) is { } resource ? context.Nodes.Find(resource) : null;
        var goesWithContainer = container is { Status: not NodeStatus.Applied, Decision.Action: PlanAction.Replace };
        var state = goesWithContainer ? null : node.State;
        var comparison = new PropertyComparison(node.Scope, context.Owner);
        node.Provider.Compare(node.Resource, state, comparison);
        if (context.Ownership.Other(node.Provider, state) is { } owner)
            throw new ResourceException($"it belongs to landscape and environment {owner}, by the mark that it bears; give this one another name, or take the mark away if that landscape no longer exists");

        var properties = comparison.Properties;
        if (state is null)
        {
            var differences = properties.Select(property => Difference(property, null)).Where(difference => difference is { After: not null }).ToArray();
            node.Decision = goesWithContainer && node.State is not null
                ? new Decision(PlanAction.Replace, properties, differences, $"because {container!.Title} is replaced")
                : new Decision(PlanAction.Create, properties, differences, "");
            return;
        }

        var changed = new List<PropertyDifference>();
        if (state.Broken is { } broken)
            changed.Add(new PropertyDifference("Status", await MaskAsync(broken, properties, cancellationToken).ConfigureAwait(false), "ready") { ForcesReplacement = true });
        else if (state.Pending is { } pending)
            changed.Add(new PropertyDifference("Status", pending, "ready"));
        foreach (var property in properties)
            if (await DiffersAsync(node, property, cancellationToken).ConfigureAwait(false))
                changed.Add(Difference(property, state));
        var action = changed.Count == 0 ? PlanAction.Unchanged : changed.Any(difference => difference.ForcesReplacement) ? PlanAction.Replace : PlanAction.Update;
        node.Decision = new Decision(action, properties, changed, "");
    }

    /// <summary>The check values to note for a resource that is as decided now.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ChecksAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        var checks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in node.Decision!.Properties)
        {
            if (property.IsTracked)
            {
                if (property.Desired.Known is { } digest)
                    checks[property.Name] = digest;
            }
            else if (property.Secret is { } secret)
            {
                var isWritten = node.Decision.Action is PlanAction.Create or PlanAction.Replace || node.Decision.Differs(property.Name) || node.Provider.SendsSecretsWithEveryChange;
                if (!isWritten || node.Decision.Action == PlanAction.Unchanged)
                {
                    if (Check(node, property.Name) is { } kept)
                        checks[property.Name] = kept;
                }
                else if (secret.IsGenerated)
                {
                    checks[property.Name] = context.Generated.Check(secret.Parameter!);
                }
                else if (secret.Reader is { } reader)
                {
                    checks[property.Name] = SecretCheck.Of(await reader(cancellationToken).ConfigureAwait(false));
                }
            }
        }

        return checks;
    }

    private async Task TryDecideAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        try
        {
            await DecideAsync(node, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (FailureLog.IsFailure(exception))
        {
            node.Decision = null;
            node.Status = context.Failures.Add(node, exception, isReading: true) is null ? NodeStatus.Blocked : NodeStatus.Failed;
        }
    }

    // A system's words may repeat what it was given.
    private async Task<string> MaskAsync(string words, IReadOnlyList<ComparedProperty> properties, CancellationToken cancellationToken)
    {
        foreach (var secret in properties.Select(property => property.Secret).OfType<SecretValue>())
            if (secret is { IsGenerated: false, Reader: { } reader } && secret.Parameter is null or not { Source: SecretSource.Prompt })
                words = words.Replace(await reader(cancellationToken).ConfigureAwait(false), "***", StringComparison.Ordinal);
        return words;
    }

    private async Task<bool> DiffersAsync(ResourceNode node, ComparedProperty property, CancellationToken cancellationToken)
    {
        if (property.Secret is { } secret)
        {
            var check = property.SecretCheck ?? Check(node, property.Name);
            // What cannot be changed is not made anew only because nobody knows any more what it was made with.
            return (check is not null || !property.IsImmutable) && await DiffersAsync(secret, check, cancellationToken).ConfigureAwait(false);
        }

        if (!property.Desired.IsKnown || property.Outdated.Length > 0)
            return true;
        var actual = property.IsTracked ? Check(node, property.Name) : property.Actual;
        return !string.Equals(property.Desired.Known, actual ?? "", StringComparison.Ordinal);
    }

    private async Task<bool> DiffersAsync(SecretValue secret, string? check, CancellationToken cancellationToken)
    {
        if (secret.IsGenerated)
            return context.Generated.IsRenewed(secret.Parameter!) && !context.Generated.IsCurrent(secret.Parameter!, check);
        if (secret.Reader is null)
            return true;
        // A plan asks nobody for a secret; that it was applied once is then all it knows.
        if (secret.Parameter is { Source: SecretSource.Prompt } prompt && !context.Vault.Has(prompt))
            return check is null;
        return !SecretCheck.Matches(check, await secret.Reader(cancellationToken).ConfigureAwait(false));
    }

    private static PropertyDifference Difference(ComparedProperty property, ResourceState? state)
    {
        if (property.Secret is { } secret)
        {
            return new PropertyDifference(
                property.Name, state is null ? null : PropertyDifference.Secret, secret.Reader is null && !secret.IsGenerated ? Value.After(secret.Unknown).Shown : PropertyDifference.Secret)
            {
                IsSecret = true,
                ForcesReplacement = property.IsImmutable && state is not null,
                IsKnownAfterApply = secret.Reader is null && !secret.IsGenerated,
            };
        }

        var after = property.Desired.IsKnown || property.Shown is null ? property.Shown ?? property.Desired.Shown : property.IsTracked ? property.Desired.Shown : property.Shown;
        var before = state is null ? null : property.IsTracked ? property.Outdated.Length > 0 ? property.Outdated : "others, or not known" : property.ShownActual ?? property.Actual;
        return new PropertyDifference(property.Name, before, after) { IsKnownAfterApply = !property.Desired.IsKnown, ForcesReplacement = property.IsImmutable && state is not null };
    }
}
