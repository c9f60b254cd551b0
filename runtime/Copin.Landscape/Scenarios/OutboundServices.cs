namespace Copin.Model;

/// <summary>Which scenarios are known to have an outbound service.</summary>
/// <remarks>
/// Sources: <see cref="ScenarioCatalog"/>, and for <c>SAP_COM_0008</c> SAP-docs/btp-cloud-platform, "Communication Arrangement JSON File - Examples". Not complete, so what is
/// missing here proves nothing.
/// </remarks>
public static class OutboundServices
{
    private static readonly string[] OfBusinessPartners =
    [
        "DEBMAS_IDOC", "CREMAS_IDOC", "ADRMAS_IDOC", "ADR3MAS_IDOC", "ADR2MAS_IDOC", "CO_MDG_BP_RPLCTRQ_SPRX", "CO_MDG_BP_RELATIONSHIP_OUT_SPRX", "CO_MDG_BP_RPLCTCO_SPRX",
        "CO_MDG_BP_RELATIONSHIP_CNF_OUT_SPRX",
    ];

    // Read when an outbound service is first asked for: it decodes the whole catalog.
    private static readonly Lazy<ILookup<string, string>> Scenarios = new(() => ScenarioCatalog.All
        .SelectMany(scenario => scenario.OutboundServices.Select(service => (Service: service, scenario.Id)))
        .Concat(OfBusinessPartners.Select(service => (Service: service, Id: "SAP_COM_0008")))
        .Distinct()
        .ToLookup(pair => pair.Service, pair => pair.Id, StringComparer.Ordinal));

    /// <summary>The IDs of the scenarios that are known to have an outbound service; empty where none is.</summary>
    /// <param name="service">The service's technical name.</param>
    public static IEnumerable<string> ScenariosOf(string service) => Scenarios.Value[service];
}
