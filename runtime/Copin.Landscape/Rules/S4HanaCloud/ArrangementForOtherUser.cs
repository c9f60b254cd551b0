using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement is open to the user that is deployed, not to another.</summary>
/// <remarks>
/// The mistake shows as 401 or 403 with the first message. Found where a landscape has both halves of it: a user that something logs on as and no arrangement opens
/// anything to, and an arrangement whose user nothing logs on as. Source: SAP-docs/btp-cloud-platform, "How to Create a Communication Arrangement": saving grants the
/// scenario's authorizations to the inbound user.
/// </remarks>
internal sealed class ArrangementForOtherUser() : Rule(
    "COPIN1025", Severity.Warning, "Arrangement is open to another user than the deployed one",
    "'{0}' is open to '{1}', as whom nothing logs on, while '{2}' is used and no arrangement is open to it; make '{2}' a user for inbound communication of '{3}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var uses = new CommunicationUserUses(landscape);
        // Where it is known what the user is for, COPIN1006 says more.
        var purposeful = new HashSet<CommunicationUser>(Purposes.All.SelectMany(purpose => purpose.UsesIn(landscape)).Select(use => use.User));
        var shutOut = uses.Used.FirstOrDefault(user => !purposeful.Contains(user) && !landscape.ArrangementsOf(user).Any());
        if (shutOut is null)
            return [];
        return from arrangement in landscape.All<CommunicationArrangement>()
               let idle = uses.IdleUsersOf(arrangement)
               where idle.Count > 0 && landscape.TenantOf(arrangement) == landscape.TenantOf(shutOut)
               let system = landscape.Find<CommunicationSystem>(arrangement.System)
               let inbound = system.InboundUsers.First(user => landscape.Find<CommunicationUser>(user.User) is not null)
               select At(inbound.User.Place, arrangement.Name, idle[0].Name, shutOut.Name, system.Name);
    }
}
