using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Resources;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>Something of this landscape and environment that is no longer declared.</summary>
internal sealed record Orphan(ResourceIdentity Identity, ResourceProvider Provider, TenantSystems Systems, ResourceState State)
{
    /// <summary>Kind and name, for messages.</summary>
    public string Title => $"{Provider.Kind.Title} {Identity.Name}";

    /// <summary>As the plan shows it.</summary>
    public PlanItem ToPlanItem() => new()
    {
        Resource = "",
        Kind = Provider.Kind,
        Name = Identity.Name,
        Action = PlanAction.Orphaned,
        Note = Identity.Within.IsEmpty ? "no longer declared" : $"no longer declared, in {string.Join(", ", Identity.Within)}",
    };
}

/// <summary>Finds what was declared once and is no longer: by the ownership mark, and by the journal for kinds that bear none.</summary>
internal sealed class OrphanFinder(SessionContext context)
{
    /// <summary>What is there and no longer declared, in the order in which it can be removed.</summary>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<Orphan>> FindAsync(CancellationToken cancellationToken)
    {
        var declared = context.Nodes.Own.Select(node => node.Identity).OfType<ResourceIdentity>().ToHashSet();
        // While a name of a kind is not known, a thing of that kind may be the one that bears it.
        var unclear = context.Nodes.Own.Where(node => node.Identity is null).Select(node => node.Provider.IdentityKind).ToHashSet(StringComparer.Ordinal);
        var tenants = context.Systems.Where(systems => systems.Identity.Length > 0).ToArray();
        var found = new Dictionary<ResourceIdentity, (ResourceProvider Provider, TenantSystems Systems)>();
        foreach (var entry in context.Journal.Present())
        {
            if (entry.Fact != JournalFact.Found && ResourceProviders.OfIdentity(entry.Identity.Kind) is { IsManual: false } provider
                && Array.Find(tenants, systems => systems.Identity == entry.Identity.Tenant && systems.SecretOf(provider.Service) is not null) is { } systems)
                found[entry.Identity] = (provider, systems);
        }

        foreach (var (systems, provider) in Places(tenants))
        {
            var owned = await TryAsync(systems, provider, () => provider.FindOwnedAsync(context.Call(systems, null, cancellationToken))).ConfigureAwait(false);
            foreach (var identity in owned ?? [])
                found[identity] = (provider, systems);
        }

        var orphans = new List<Orphan>();
        foreach (var (identity, (provider, systems)) in found.Where(candidate => !declared.Contains(candidate.Key) && !unclear.Contains(candidate.Value.Provider.IdentityKind)))
            if (await TryAsync(systems, provider, () => provider.ReadAsync(identity, context.Call(systems, null, cancellationToken))).ConfigureAwait(false) is { } state
                && context.Ownership.Other(provider, state) is null)
                orphans.Add(new Orphan(identity, provider, systems, state));
        return
        [
            .. orphans.OrderByDescending(orphan => Rank(orphan.Provider)).ThenBy(orphan => orphan.Identity.Tenant, StringComparer.Ordinal)
                .ThenBy(orphan => orphan.Identity.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Removes orphans, one after the other.</summary>
    /// <param name="orphans">The orphans.</param>
    /// <param name="report">Told of each: with a failure where it could not be removed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RemoveAsync(IReadOnlyList<Orphan> orphans, Action<Orphan, ResourceFailure?> report, CancellationToken cancellationToken)
    {
        foreach (var orphan in orphans)
        {
            try
            {
                var call = context.Call(orphan.Systems, null, cancellationToken);
                var state = orphan.State;
                if (state.Pending is not null)
                {
                    await orphan.Provider.SettleAsync(orphan.Identity, state, call).ConfigureAwait(false);
                    state = await orphan.Provider.ReadAsync(orphan.Identity, call).ConfigureAwait(false);
                }

                if (state is not null)
                    await orphan.Provider.DeleteAsync(orphan.Identity, state, call).ConfigureAwait(false);
                context.Journal.Append(new JournalEntry(JournalFact.Removed, "", orphan.Identity, new Dictionary<string, string>(), context.Options.TimeProvider.GetUtcNow()));
                report(orphan, null);
            }
            catch (Exception exception) when (FailureLog.IsFailure(exception))
            {
                report(orphan, context.Failures.Orphan(orphan.Title, exception));
            }
        }
    }

    // Only where the landscape has ever had something: a tenant whose secret nobody gives is not asked.
    private IEnumerable<(TenantSystems Systems, ResourceProvider Provider)> Places(TenantSystems[] tenants) =>
        from provider in ResourceProviders.All
        where !provider.IsManual
        from systems in tenants
        where systems.SecretOf(provider.Service) is not null
            && context.Nodes.Own.Any(node => ReferenceEquals(node.Systems, systems) && node.Provider.Service == provider.Service)
        select (systems, provider);

    private async Task<T?> TryAsync<T>(TenantSystems systems, ResourceProvider provider, Func<Task<T>> read)
    {
        if (context.Failures.IsLost(systems, provider.Service))
            return default;
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (SapApiException exception)
        {
            context.Failures.Connection(systems, provider.Service, exception);
            return default;
        }
        catch (SecretUnavailableException)
        {
            return default;
        }
    }

    private static int Rank(ResourceProvider provider)
    {
        for (var i = 0; i < ResourceProviders.All.Count; i++)
            if (ReferenceEquals(ResourceProviders.All[i], provider))
                return i;
        return -1;
    }
}
