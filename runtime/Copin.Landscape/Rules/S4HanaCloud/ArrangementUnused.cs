using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement that nothing of its landscape uses may be a left-over, and opens its scenario all the same.</summary>
/// <remarks>Said only where the landscape shows how other users are used: one that only makes arrangements for others says nothing of their callers.</remarks>
internal sealed class ArrangementUnused() : Rule(
    "COPIN1026", Severity.Info, "Arrangement that nothing uses",
    "Nothing in '{0}' logs on as '{1}', to whom '{2}' opens its services; refer to the user where it is used, or remove the arrangement")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var uses = new CommunicationUserUses(landscape);
        // A user in use that no arrangement opens anything to makes it COPIN1025's.
        if (uses.Used.Count == 0 || uses.Used.Any(user => !landscape.ArrangementsOf(user).Any()))
            return [];
        return from arrangement in landscape.All<CommunicationArrangement>()
               let idle = uses.IdleUsersOf(arrangement)
               where idle.Count > 0 && arrangement.Declaration.InheritedFrom.Length == 0
               select At(arrangement.Scenario.IsDeclared ? arrangement.Scenario.Place : arrangement.Place, landscape.Declaration.Type.Name, idle[0].Name, arrangement.Name);
    }
}
