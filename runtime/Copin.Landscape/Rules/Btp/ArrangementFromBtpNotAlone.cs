using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement that is made from SAP BTP shares neither communication system nor user with another one.</summary>
/// <remarks>
/// Each service instance of <c>s4-hana-cloud</c> makes a communication system and a user of its own. Source: SAP-docs/btp-cloud-platform, "Communication Arrangement
/// JSON/YAML File - Properties".
/// </remarks>
internal sealed class ArrangementFromBtpNotAlone() : Rule(
    "COPIN3030", Severity.Error, "Arrangement made from SAP BTP shares its communication system or user",
    "'{0}' is made from SAP BTP, which makes a communication system and a user for it alone, but {1}; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var arrangement in landscape.All<CommunicationArrangement>())
        {
            if (!arrangement.IsMadeFromBtp)
                continue;
            if (arrangement.System.Target is { Scope: ReferenceScope.OtherLandscape } foreign)
                yield return At(arrangement.System.Place, arrangement.Id, $"'{foreign.Name}' belongs to another landscape", "declare a communication system for it here");
            else if (landscape.Find<CommunicationSystem>(arrangement.System) is { } system)
                foreach (var finding in Check(arrangement, system, landscape))
                    yield return finding;
        }
    }

    private IEnumerable<Finding> Check(CommunicationArrangement arrangement, CommunicationSystem system, Landscape landscape)
    {
        // Of several that are made from SAP BTP the later ones are at fault; beside one that is not, the one that is.
        var first = landscape.BtpArrangementOf(system);
        var other = ReferenceEquals(first, arrangement) ? landscape.ArrangementsOn(system).FirstOrDefault(other => !other.IsMadeFromBtp) : first;
        if (other is not null)
        {
            yield return At(arrangement.System.Place, arrangement.Id, $"'{system.Id}' is the system of '{other.Id}' too", "declare a communication system for it alone");
            yield break;
        }

        foreach (var further in system.InboundUsers.Skip(1))
            yield return At(further.Place, arrangement.Id, $"'{system.Id}' has several users for inbound communication", "keep one of them");
        if (system.InboundUsers.FirstOrDefault() is not { } inbound || landscape.Find<CommunicationUser>(inbound.User) is not { } user)
            yield break;
        var sharing = landscape.BtpArrangementOf(user) is { } owner && !ReferenceEquals(owner, arrangement) ? owner : landscape.ArrangementsOf(user).FirstOrDefault(one => !one.IsMadeFromBtp);
        if (sharing is not null)
            yield return At(inbound.User.Place, arrangement.Id, $"'{user.Id}' is the user of '{sharing.Id}' too", "declare a communication user for it alone");
    }
}
