using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning;

/// <summary>A landscape with the values of one environment, ready to be planned, applied, checked and destroyed.</summary>
/// <remarks>
/// There is no state file: what exists is read from the systems each time. A run that was ended anywhere, even killed, is begun again by the next one. The first
/// change takes a lock of landscape and environment, which is given back when the session is disposed, or by the operating system when the process ends.
/// Planning and checking need no lock.
/// </remarks>
public sealed class LandscapeSession : IAsyncDisposable
{
    private readonly SessionContext _context;
    private readonly StateReader _reader;
    private readonly ResourceDecider _decider;
    private readonly PlanWriter _writer;
    private readonly OrphanFinder _orphans;
    private readonly LandscapeApplier _singles;
    private readonly SemaphoreSlim _operation = new(1, 1);
    private readonly Lock _gate = new();
    private LandscapeLock? _lock;
    private bool _isDisposed;

    private LandscapeSession(ILandscape landscape, ProvisioningOptions options)
    {
        _context = new SessionContext(landscape, options);
        _reader = new StateReader(_context);
        _decider = new ResourceDecider(_context);
        _writer = new PlanWriter(_context);
        _orphans = new OrphanFinder(_context);
        _singles = NewApplier();
    }

    /// <summary>The landscape with its parameters' values.</summary>
    public Landscape Landscape => _context.Landscape;

    /// <summary>How it is provisioned.</summary>
    public ProvisioningOptions Options => _context.Options;

    /// <summary>The manual steps of the landscape as far as they are known without a look at any system, each part by itself, in the order in which they are carried out.</summary>
    internal IReadOnlyList<ManualStepInstructions> ManualSteps => [.. _context.Nodes.Own.SelectMany(node => node.Provider.Instructions(node.Resource, node.Scope))];

    /// <summary>The manual steps that a destroy may ask for, part by part.</summary>
    internal IReadOnlyList<ManualStepInstructions> RemovalSteps => [.. _context.Nodes.Own.SelectMany(node => node.Provider.RemovalInstructions(node.Resource, node.Scope))];

    /// <summary>Opens a landscape; no system is called.</summary>
    /// <param name="landscape">The landscape with its parameters' values.</param>
    /// <param name="options">How it is provisioned; null for the defaults.</param>
    /// <exception cref="ProvisioningException">A resource cannot be provisioned, or the journal cannot be read.</exception>
    /// <exception cref="ArgumentException">The environment's name is malformed.</exception>
    public static LandscapeSession Open(ILandscape landscape, ProvisioningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= new ProvisioningOptions();
        if (!EnvironmentFile.IsName(options.Environment))
            throw new ArgumentException("An environment's name has letters, digits, hyphens and underscores, at most 40.", nameof(options));
        return new LandscapeSession(landscape, options);
    }

    /// <summary>Reads the systems and says what <see cref="ApplyAsync(CancellationToken)"/> would do.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The plan; what could not be read is among its failures, and a connection that is refused is there once.</returns>
    /// <exception cref="LandscapeRuleException">The rules found an error with this environment's values; no system was called.</exception>
    /// <exception cref="SecretException">A secret cannot be had; no system was called.</exception>
    public Task<Plan> PlanAsync(CancellationToken cancellationToken = default) => OperateAsync(
        async () =>
        {
            await DecideAsync(forChanges: false, cancellationToken).ConfigureAwait(false);
            var orphans = await _orphans.FindAsync(cancellationToken).ConfigureAwait(false);
            return _writer.Write(orphans.Select(orphan => orphan.ToPlanItem()));
        },
        cancellationToken);

    /// <summary>Reads the systems and says what <see cref="DestroyAsync"/> would do.</summary>
    /// <inheritdoc cref="PlanAsync"/>
    public Task<Plan> PlanDestroyAsync(CancellationToken cancellationToken = default) => OperateAsync(
        async () =>
        {
            await ReadAsync(forChanges: false, cancellationToken).ConfigureAwait(false);
            var orphans = await _orphans.FindAsync(cancellationToken).ConfigureAwait(false);
            return _writer.WriteDestroy(orphans.Select(orphan => orphan.ToPlanItem()));
        },
        cancellationToken);

    /// <summary>Makes the systems as declared. What is no longer declared stays.</summary>
    /// <inheritdoc cref="ApplyAsync(bool, CancellationToken)"/>
    public Task<ApplyResult> ApplyAsync(CancellationToken cancellationToken = default) => ApplyAsync(prune: false, cancellationToken);

    /// <summary>Makes the systems as declared: reads everything first, and changes nothing while a connection is refused.</summary>
    /// <param name="prune">Whether what was declared once and is no longer is removed, after all else succeeded.</param>
    /// <param name="cancellationToken">Ends the run; a later one goes on where it was.</param>
    /// <returns>What became of each resource. The failure of one stops those that depend on it; others go on.</returns>
    /// <exception cref="LandscapeRuleException">The rules found an error with this environment's values; no system was called.</exception>
    /// <exception cref="SecretException">A secret cannot be had; no system was called.</exception>
    /// <exception cref="LandscapeLockedException">Another run of the same landscape and environment is at work.</exception>
    public Task<ApplyResult> ApplyAsync(bool prune, CancellationToken cancellationToken = default) => OperateAsync(
        async () =>
        {
            TakeLock();
            await DecideAsync(forChanges: true, cancellationToken).ConfigureAwait(false);
            var applier = NewApplier();
            if (_context.Failures.All.Any(failure => failure.Parameter.Length > 0))
                BlockEverything();
            var items = await applier.ApplyAsync(_context.Nodes.All, cancellationToken).ConfigureAwait(false);
            var failures = _context.Failures.All;
            if (!prune || failures.Count > 0 || items.Any(item => item.Outcome is ApplyOutcome.Blocked or ApplyOutcome.WaitsForPerson))
                return new ApplyResult(items, failures);
            return await PruneAsync(items, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Makes one resource as declared; what it depends on must be applied.</summary>
    /// <param name="resource">The resource's record name.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What the resource has.</returns>
    /// <exception cref="ProvisioningException">It failed, or is not declared, or what it depends on is not applied.</exception>
    public async Task<ResourceOutputs> ApplyAsync(string resource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var node = _context.Nodes.Find(resource) ?? throw new ProvisioningException($"The landscape declares no resource '{resource}'.");
        Preflight.CheckRules(_context);
        TakeLock();
        var needed = _context.Nodes.NeededBy(node);
        await Preflight.CheckSecretsAsync(_context, [.. needed, node], forChanges: true, cancellationToken).ConfigureAwait(false);
        foreach (var dependency in needed)
            await OnceAsync(dependency, () => TakeAsAppliedAsync(dependency, cancellationToken), cancellationToken).ConfigureAwait(false);
        await OnceAsync(node, () => ApplyOneAsync(node, cancellationToken), cancellationToken).ConfigureAwait(false);
        return _singles.Result(node) switch
        {
            { Outputs: { } outputs } => outputs,
            { Outcome: ApplyOutcome.Skipped } => throw new ProvisioningException($"{node.Title} is skipped: {node.Skipped}."),
            { Outcome: ApplyOutcome.WaitsForPerson, Instructions: { } step } => throw new ProvisioningException($"{node.Title} waits for a person: {step.Title}"),
            { Failure: { } failure } => throw new ProvisioningException([failure]),
            _ => throw new ProvisioningException(_context.Failures.All),
        };
    }

    /// <summary>Looks whether every resource works, and sends a message through destinations that lead to a flow of the landscape.</summary>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="LandscapeRuleException">The rules found an error with this environment's values; no system was called.</exception>
    /// <exception cref="SecretException">A secret cannot be had; no system was called.</exception>
    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken = default) => OperateAsync(
        async () =>
        {
            await ReadAsync(forChanges: false, cancellationToken).ConfigureAwait(false);
            return await new LandscapeChecker(_context).CheckAsync(cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Removes what this landscape and environment made, each after all that depend on it, and what was declared once and is no longer.</summary>
    /// <remarks>
    /// Something is removed if its ownership mark names this landscape and environment, or, where it bears none, if the mark of what it belongs to does (a communication
    /// arrangement's system, a service key's instance) or the journal says that a run made it. Everything else is kept with a note. So without the journal integration packages
    /// and flows, subscriptions and role assignments are kept, and have to be removed by hand.
    /// </remarks>
    /// <param name="cancellationToken">Ends the run; a later one goes on where it was.</param>
    /// <exception cref="SecretException">A secret cannot be had; no system was called.</exception>
    /// <exception cref="LandscapeLockedException">Another run of the same landscape and environment is at work.</exception>
    public Task<DestroyResult> DestroyAsync(CancellationToken cancellationToken = default) => OperateAsync(
        async () =>
        {
            TakeLock();
            await ReadAsync(forChanges: false, cancellationToken).ConfigureAwait(false);
            var items = (await new LandscapeDestroyer(_context, _reader, _writer).DestroyAsync(cancellationToken).ConfigureAwait(false)).ToList();
            var failures = _context.Failures.All.ToList();
            if (failures.Count == 0)
            {
                await _orphans.RemoveAsync(
                    await _orphans.FindAsync(cancellationToken).ConfigureAwait(false),
                    (orphan, failure) =>
                    {
                        items.Add(new DestroyedResource
                        {
                            Resource = "", Kind = orphan.Provider.Kind, Name = orphan.Identity.Name, Failure = failure,
                            Outcome = failure is null ? DestroyOutcome.Deleted : DestroyOutcome.Failed,
                        });
                        if (failure is not null)
                            failures.Add(failure);
                    },
                    cancellationToken).ConfigureAwait(false);
            }

            return new DestroyResult(items, failures);
        },
        cancellationToken);

    /// <summary>Closes the journal and gives the lock back. What is still under way is not waited for.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return default;
            _isDisposed = true;
            _context.Dispose();
            _lock?.Dispose();
        }

        return default;
    }

    private LandscapeApplier NewApplier() => new(_context, _reader, _decider);

    private async Task<T> OperateAsync<T>(Func<Task<T>> operation, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await _operation.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await operation().ConfigureAwait(false);
        }
        finally
        {
            _operation.Release();
        }
    }

    private void TakeLock()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _lock ??= LandscapeLock.Take(_context.LockPath, $"Landscape {_context.LandscapeName}, environment {Options.Environment},", Options.TimeProvider.GetLocalNow());
        }
    }

    private async Task ReadAsync(bool forChanges, CancellationToken cancellationToken)
    {
        Preflight.CheckRules(_context);
        _context.Restart();
        await Preflight.CheckSecretsAsync(_context, _context.Nodes.All, forChanges, cancellationToken).ConfigureAwait(false);
        await _reader.ReadAsync(_context.Nodes.All, cancellationToken).ConfigureAwait(false);
    }

    private async Task DecideAsync(bool forChanges, CancellationToken cancellationToken)
    {
        await ReadAsync(forChanges, cancellationToken).ConfigureAwait(false);
        await _decider.DecideAsync(_context.Nodes.All, cancellationToken).ConfigureAwait(false);
    }

    // With a connection lost half of the landscape would be changed and the other half not: better nothing is.
    private void BlockEverything()
    {
        foreach (var node in _context.Nodes.All)
            if (node.Status == NodeStatus.Read)
                node.Status = NodeStatus.Blocked;
    }

    private async Task<ApplyResult> PruneAsync(IReadOnlyList<AppliedResource> items, CancellationToken cancellationToken)
    {
        var all = items.ToList();
        var failures = new List<ResourceFailure>();
        var orphans = await _orphans.FindAsync(cancellationToken).ConfigureAwait(false);
        await _orphans.RemoveAsync(
            orphans,
            (orphan, failure) =>
            {
                all.Add(new AppliedResource
                {
                    Resource = "", Kind = orphan.Provider.Kind, Name = orphan.Identity.Name, Failure = failure,
                    Outcome = failure is null ? ApplyOutcome.Pruned : ApplyOutcome.Failed,
                });
                if (failure is not null)
                    failures.Add(failure);
            },
            cancellationToken).ConfigureAwait(false);
        return new ApplyResult(all, [.. _context.Failures.All, .. failures]);
    }

    private static async Task OnceAsync(ResourceNode node, Func<Task> work, CancellationToken cancellationToken)
    {
        await node.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            node.Gate.Release();
        }
    }

    // A dependency that an earlier run applied is read, and must be there.
    private async Task TakeAsAppliedAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        if (node.Status == NodeStatus.Applied)
            return;
        node.Reset();
        await _reader.ReadAsync(node, cancellationToken).ConfigureAwait(false);
        if (node.Status is NodeStatus.Failed or NodeStatus.Blocked)
            throw new ProvisioningException(_context.Failures.All);
        if (node.State is null or { IsUnfinished: true })
            throw new ProvisioningException($"{node.Title} ({node.Resource.Id}) must be applied first.");
        node.Status = NodeStatus.Applied;
    }

    private async Task ApplyOneAsync(ResourceNode node, CancellationToken cancellationToken)
    {
        node.Reset();
        _context.Failures.Forget(node);
        await _reader.ReadAsync(node, cancellationToken).ConfigureAwait(false);
        await _decider.DecideAsync([node], cancellationToken).ConfigureAwait(false);
        ThrowIfOthersHaveAnOldPassword(node);
        await _singles.ApplyAsync(node, cancellationToken).ConfigureAwait(false);
    }

    // A password that is made anew for one resource must reach those before it too, which a single step cannot do.
    private void ThrowIfOthersHaveAnOldPassword(ResourceNode node)
    {
        var renewed = (node.Decision?.Properties ?? []).Select(property => property.Secret).Where(secret => secret is { IsGenerated: true } && _context.Generated.IsRenewed(secret.Parameter!))
            .Select(secret => secret!.Parameter!).ToHashSet();
        foreach (var other in _context.Nodes.NeededBy(node).Where(other => other.Identity is not null && !other.IsReadOnly))
        {
            var comparison = new PropertyComparison(other.Scope, _context.Owner);
            other.Provider.Compare(other.Resource, other.State, comparison);
            foreach (var property in comparison.Properties)
                if (property.Secret?.Parameter is { } secret && renewed.Contains(secret) && !_context.Generated.IsCurrent(secret, _decider.Check(other, property.Name)))
                    throw new ProvisioningException($"{node.Title} needs a new {secret.Key}, and so does {other.Title}; apply the whole landscape.");
        }
    }
}
