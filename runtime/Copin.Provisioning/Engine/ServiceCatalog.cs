using System.Collections.Concurrent;
using Copin.Provisioning.Clients.Btp;

namespace Copin.Provisioning.Engine;

/// <summary>What the subaccount is entitled to. Read once a session: the Service Manager allows few of these calls (SAP-docs/btp-service-manager, "Rate Limiting").</summary>
internal sealed class ServiceCatalog(ServiceManagerClient client)
{
    private readonly ConcurrentDictionary<(string Offering, string Plan), ServicePlan> _plans = new();
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The plan by the names of offering and plan; null where the subaccount is not entitled to it.</summary>
    public async Task<ServicePlan?> FindAsync(string offering, string plan, CancellationToken cancellationToken)
    {
        if (_plans.TryGetValue((offering, plan), out var known))
            return known;
        var found = await client.Plans.FindAsync(offering, plan, cancellationToken).ConfigureAwait(false);
        return found is null ? null : _plans.GetOrAdd((offering, plan), found);
    }

    /// <summary>Offering and plan of a plan's ID, as <c>offering/plan</c>; the ID where the subaccount is no longer entitled to it.</summary>
    public async Task<string> NameAsync(string planId, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue(planId, out var known))
            return known;
        if (await client.Plans.GetAsync(planId, cancellationToken).ConfigureAwait(false) is not { } plan)
            return planId;
        var offerings = await client.Offerings.ListAsync(cancellationToken).ConfigureAwait(false);
        var offering = offerings.FirstOrDefault(candidate => string.Equals(candidate.Id, plan.ServiceOfferingId, StringComparison.Ordinal));
        return _names.GetOrAdd(planId, offering is null ? planId : $"{offering.Name}/{plan.Name}");
    }
}
