namespace Copin.Model;

/// <summary>One step of an identity landscape that must be done before another although no value shows it.</summary>
/// <param name="Earlier">The step that comes first.</param>
/// <param name="Later">The step that needs it.</param>
/// <param name="Reason">What would go wrong, as a clause.</param>
public sealed record OrderDemand(Resource Earlier, Resource Later, string Reason);

/// <summary>
/// The order of the steps of an identity landscape: communication management, business partners, callers and proxy systems, the export from SAP HCM, the import into
/// SAP Identity Management; the initial load comes last.
/// </summary>
/// <remarks>
/// That a proxy system is there before its repository, types say. Sources: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system and
/// as a target system); SAP Community, "S/4HANA Cloud with Identity Provisioning and Identity Management".
/// </remarks>
public sealed class IdentityOrder
{
    /// <summary>For how many steps the order is looked at: each walks through what it depends on, and a landscape has few.</summary>
    private const int MostSteps = 50;

    private readonly Landscape _landscape;
    private readonly Dictionary<Resource, HashSet<Resource>> _needs = [];

    /// <summary>The order of a landscape.</summary>
    public IdentityOrder(Landscape landscape)
    {
        _landscape = landscape;
        var synchronizations = landscape.All<BusinessPartnerSynchronization>().Take(MostSteps).ToArray();
        var exports = landscape.All<HcmExport>().Take(MostSteps).ToArray();
        var loads = landscape.All<InitialLoad>().Take(MostSteps).ToArray();
        var demands = new List<OrderDemand>();
        if (exports.Length > 0 && landscape.All<ProxySystem>().Any(system => system.IsHrSwitchActive == true))
            foreach (var export in exports)
                demands.AddRange(synchronizations.Select(each => new OrderDemand(each, export, "with the HR switch on, HCM sends master data to S/4HANA Cloud before it exports to Identity Management")));
        foreach (var load in loads)
        {
            demands.AddRange(synchronizations.Select(each => new OrderDemand(each, load, "a business partner must exist before its business user")));
            demands.AddRange(Openings(load).Take(MostSteps).Select(each => new OrderDemand(each, load, "lets the load through")));
            demands.AddRange(exports.Select(each => new OrderDemand(each, load, "the initial load comes last")));
        }

        Demands = demands;
    }

    /// <summary>What must come before what.</summary>
    public IReadOnlyList<OrderDemand> Demands { get; }

    /// <summary>Everything that a resource needs, directly or not.</summary>
    public HashSet<Resource> NeedsOf(Resource resource)
    {
        if (_needs.TryGetValue(resource, out var needed))
            return needed;
        _needs.Add(resource, needed = []);
        var open = new Stack<Resource>();
        open.Push(resource);
        while (open.Count > 0)
            foreach (var dependency in _landscape.Graph.DependenciesOf(open.Pop()))
                if (needed.Add(dependency.To))
                    open.Push(dependency.To);
        return needed;
    }

    // The role of the caller and the arrangements of the proxy system's user: nothing refers to them, and without them each call ends with 403.
    private IEnumerable<Resource> Openings(InitialLoad load)
    {
        if (_landscape.Find<IdmRepository>(load.Repository) is not { } repository)
            yield break;
        if (_landscape.Find<OAuthClient>(repository.Client) is { } client)
            foreach (var role in _landscape.All<ApplicationRole>())
                if (role.Client.LocalName == client.Id)
                    yield return role;
        if (_landscape.Find<ProxySystem>(repository.System)?.UserIn(_landscape) is { } user)
            foreach (var arrangement in _landscape.ArrangementsOf(user))
                yield return arrangement;
    }
}
