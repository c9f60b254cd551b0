using Copin.Model;

namespace Copin.Rules;

/// <summary>A system whose arrangement has inbound services needs a user who calls them.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "How to Create a Communication Arrangement": the inbound user is selected from those of the system. An arrangement that switches on an
/// outbound service of a scenario with both directions may be there to send only.
/// </remarks>
internal sealed class MissingInboundUser() : Rule<CommunicationSystem>(
    "COPIN1004", Severity.Error, "Communication system needs an inbound user",
    "'{0}' has no user for inbound communication, who calls the services of {1}; add {2}")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        // Made from SAP BTP, the arrangement says itself when it lacks both directions.
        if (system.InboundUsers.Count > 0 || system.IsHalfTyped || landscape.IsMadeFromBtp(system))
            yield break;
        var called = landscape.ArrangementsOn(system).FirstOrDefault(IsCalled);
        if (called is null)
            yield break;
        var user = landscape.All<CommunicationUser>().FirstOrDefault();
        var finding = At(
            system.Place, system.Name, called.CatalogEntry!.WithTitle(),
            user is null ? "[InboundUser<…>] with a record that bears [CommunicationUser(\"…\")]" : $"[InboundUser<{user.Id}>]");
        yield return user is null ? finding : finding.WithAddition($"[InboundUser<{user.Id}>]");
    }

    private static bool IsCalled(CommunicationArrangement arrangement) =>
        arrangement.CatalogEntry is { HasInboundServices: true } scenario
        && !(scenario.HasOutboundServices && arrangement.OutboundServices.Any(service => service.Active.Value));
}
