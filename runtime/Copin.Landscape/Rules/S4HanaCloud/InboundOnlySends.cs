using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication system that is inbound only has no arrangement that sends.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "How to Create Communication Systems": <em>Inbound Only</em> is for systems with inbound services alone, and hides what outbound ones need.
/// What a scenario sends is known by the catalog, which need not be complete; so this is doubtful only.
/// </remarks>
internal sealed class InboundOnlySends() : Rule<CommunicationSystem>(
    "COPIN1027", Severity.Warning, "Inbound-only system is sent to",
    "'{0}' is inbound only, but {1}; set InboundOnly = false, with a host name and a user for outbound communication")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (!system.InboundOnly.Value || landscape.IsMadeFromBtp(system))
            yield break;
        foreach (var arrangement in landscape.ArrangementsOn(system))
        {
            if (arrangement.OutboundServices.FirstOrDefault(service => service.Active.Value) is { } sending)
                yield return Of(system, $"'{arrangement.Id}' switches on its outbound service '{(sending.Id.HasValue ? sending.Id : sending.Name)}'", sending.Place);
            else if (arrangement.CatalogEntry is { HasOutboundServices: true, HasInboundServices: false } scenario)
                yield return Of(system, $"{scenario.WithTitle()} has outbound services only", arrangement.Scenario.Place);
            else
                continue;
            yield break;
        }
    }

    private Finding Of(CommunicationSystem system, string but, Place related) =>
        (At(system.InboundOnly.Place, system.Name, but) with { Related = new[] { related } }).WithReplacement("false");
}
