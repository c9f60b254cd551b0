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
        if (system.IsHalfTyped || system.OutboundUsers.Any(user => !IsNameless(user)))
            yield break;
        // One without a name is none.
        var nameless = system.OutboundUsers.FirstOrDefault()?.Name;
        var demanding = landscape.ArrangementsOn(system).Select(arrangement => arrangement.CatalogEntry).FirstOrDefault(scenario => scenario?.NeedsOutboundUser == true);
        var place = nameless?.Place ?? system.Place;
        var finding = demanding is not null ? At(place, system.Name, $"{demanding.WithTitle()} demands even of a system that only calls", "")
            : system.InboundOnly.Value || landscape.IsMadeFromBtp(system) ? null
            : At(place, system.Name, "a system that is not inbound-only must have", ", or set InboundOnly = true");
        if (finding is null)
            yield break;
        yield return nameless is not null ? finding.WithReplacement("\"NOT_IN_USE\"")
            : demanding is not null ? finding.WithAddition(Dummy)
            : finding.WithAddition(Dummy).With(FixKeys.OtherAddition, "InboundOnly = true");
    }

    private static bool IsNameless(OutboundUser user) => user.Name.Known is { } name && string.IsNullOrWhiteSpace(name);
}
