using Copin.Model;

namespace Copin.Rules;

/// <summary>Arrangement, communication system and user are of one S/4HANA Cloud tenant, and who logs on as the user does so there.</summary>
/// <remarks>
/// Each tenant has communication objects of its own; the user's name is unknown in another, or worse, somebody else's. Source: SAP-docs/btp-cloud-platform, "How to Create a Communication
/// Arrangement". A flow's credential is COPIN2011's.
/// </remarks>
internal sealed class PartsOfTwoTenants() : Rule(
    "COPIN1029", Severity.Error, "Parts of two S/4HANA Cloud tenants",
    "'{0}' {1} {2}, but {3} is one of {4}; {5}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        OfArrangements(landscape).Concat(OfSystems(landscape)).Concat(OfLogons(landscape));

    private IEnumerable<Finding> OfArrangements(Landscape landscape) =>
        from arrangement in landscape.All<CommunicationArrangement>()
        let here = CalledTenant.HomeOf(arrangement, landscape)
        let system = landscape.Find<CommunicationSystem>(arrangement.System)
        where here is not null && system is not null
        let there = CalledTenant.HomeOf(system, landscape)
        where there?.Differs(here) == true
        select At(arrangement.System.Place, arrangement.Id, "is in", here, $"communication system '{system.Id}'", there, $"take a system of {here}, or set Tenant = \"{there}\"");

    private IEnumerable<Finding> OfSystems(Landscape landscape) =>
        from system in landscape.All<CommunicationSystem>()
        let here = CalledTenant.HomeOf(system, landscape)
        where here is not null
        from inbound in system.InboundUsers
        let user = landscape.Find<CommunicationUser>(inbound.User)
        where user is not null
        let there = CalledTenant.HomeOf(user, landscape)
        where there?.Differs(here) == true
        select At(inbound.User.Place, system.Id, "is in", here, $"communication user '{user.Id}'", there, $"declare a user in {here}");

    private IEnumerable<Finding> OfLogons(Landscape landscape) =>
        from logon in CommunicationUserLogon.In(landscape)
        where logon.Address is not null
        let here = CalledTenant.Of(logon.Address!, landscape)
        let there = CalledTenant.HomeOf(logon.User, landscape)
        where here is not null && there?.Differs(here.Value.Tenant) == true
        select At(logon.UserPlace, logon.Resource.Id, "logs on at", here.Value.Tenant, $"communication user '{logon.User.Id}'", there, $"take a user of {here.Value.Tenant}")
            with { Related = new[] { logon.User.RecordPlace } };
}
