using Copin.Model;

namespace Copin.Rules;

/// <summary>A system that is called, or whose scenario demands it all the same, needs a user for outbound communication.</summary>
/// <remarks>
/// S/4HANA Cloud refuses the arrangement with CM_APS_CA/010. Scenarios 0008, 0009, 0108 and 0827 demand the user even of a system that is inbound only;
/// the guide for Identity Provisioning demands it for 0093 and 0066. Source of each: <see cref="CommunicationScenario.NeedsOutboundUser"/>.
/// </remarks>
internal sealed class MissingOutboundUser() : Rule<CommunicationSystem>(
    "COPIN1003", Severity.Error, "Communication system needs an outbound user",
    "'{0}' has no user for outbound communication, which {1}; add [OutboundUser(\"NOT_IN_USE\")], a dummy if nothing is sent{2}")
{
    private const string Dummy = "[OutboundUser(\"NOT_IN_USE\")]";

    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (system.OutboundUsers.Count > 0 || system.IsHalfTyped)
            yield break;
        var demanding = landscape.ArrangementsOn(system).Select(arrangement => arrangement.CatalogEntry).FirstOrDefault(scenario => scenario?.NeedsOutboundUser == true);
        if (demanding is not null)
            yield return At(system.Place, system.Name, $"{demanding.WithTitle()} demands even of a system that only calls", "").WithAddition(Dummy);
        else if (!system.InboundOnly.Value && !landscape.IsMadeFromBtp(system))
            yield return At(system.Place, system.Name, "a system that is not inbound-only must have", ", or set InboundOnly = true")
                .WithAddition(Dummy).With(FixKeys.OtherAddition, "InboundOnly = true");
    }
}
