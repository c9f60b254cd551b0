namespace Copin.Model;

/// <summary>Dependencies that no reference shows, because a system's own order makes them.</summary>
internal sealed class ImpliedDependencies(Landscape landscape)
{
    private readonly ILookup<(string Service, string Plan), Entitlement> _entitlements = landscape.All<Entitlement>()
        .Where(entitlement => entitlement.Name.Known is not null && entitlement.Plan.Known is not null)
        .ToLookup(entitlement => (entitlement.Name.Known!, entitlement.Plan.Known!));

    /// <summary>
    /// Whether a reference says the reverse of who comes first: a communication system names its users, but a service instance of SAP BTP makes the users of its arrangement,
    /// and the system is only what it is told of the called side.
    /// </summary>
    public static bool Reverses(Resource from, Reference reference, Landscape landscape) =>
        from is CommunicationSystem system && landscape.IsMadeFromBtp(system) && system.InboundUsers.Any(user => ReferenceEquals(user.User, reference));

    /// <summary>What a resource needs without saying so, and the place that makes it so.</summary>
    public IEnumerable<(Resource To, Place Place)> Of(Resource resource)
    {
        if (resource is CommunicationUser && landscape.BtpArrangementOf(resource) is { } arrangement)
            yield return (arrangement, arrangement.RegisteredSystem!.Place);
        if (PlanOf(resource) is not var (service, plan, system))
            yield break;
        // A plan is on offer once the subaccount is entitled to it.
        foreach (var entitlement in _entitlements[(service, plan)])
            if (entitlement.RegisteredSystem is not { } entitled || system is null || entitled.Target?.FullName == system.Target?.FullName)
                yield return (entitlement, resource.Place);
    }

    private static (string Service, string Plan, Reference? System)? PlanOf(Resource resource) => resource switch
    {
        ApiAccess access => (ApiAccessParameters.Offering, ApiAccessParameters.Plan, access.RegisteredSystem),
        CommunicationArrangement { RegisteredSystem: { } system } => (ApiAccessParameters.Offering, ApiAccessParameters.Plan, system),
        Messaging messaging => (ApiAccessParameters.Offering, Messaging.PlanName, messaging.RegisteredSystem),
        ServiceInstance { Offering.Known: { } offering, Plan.Known: { } plan } => (offering, plan, null),
        Subscription { Name.Known: { } application, Plan.Known: { } plan } => (application, plan, null),
        EnvironmentInstance { Type.Known: { } type, Plan.Known: { } plan } => (type, plan, null),
        _ => null,
    };
}
