using Copin.Model;

namespace Copin.Rules;

/// <summary>An outbound service that is known to belong to another scenario is probably set in the wrong arrangement.</summary>
/// <remarks>Source: <see cref="OutboundServices"/>, which is not complete, so it is doubtful only.</remarks>
internal sealed class OutboundServiceOfOtherScenario() : Rule(
    "COPIN3039", Severity.Warning, "Outbound service belongs to another scenario",
    "'{0}' is an outbound service of {1}, not of {2}; write that scenario, or the ID of a service that {2} has")
{
    private const int MostNamed = 3;

    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from opening in landscape.Resources.OfType<IOpensScenario>()
        where opening.Scenario.Known is { } id && ScenarioId.IsWellFormed(id)
        from service in opening.OutboundServices
        where service.Id.Known is { Length: > 0 }
        let scenarios = OutboundServices.ScenariosOf(service.Id.Known!).ToArray()
        where scenarios.Length > 0 && !scenarios.Contains(opening.Scenario.Known)
        select At(service.Id.Place, service.Id, Listing.Or(scenarios.Take(MostNamed).Select(ScenarioTitles.WithTitle)), opening.Scenario);
}
