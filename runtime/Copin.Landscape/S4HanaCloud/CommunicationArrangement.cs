using Copin.Documents;

namespace Copin.Model;

/// <summary>A communication arrangement of S/4HANA Cloud.</summary>
public sealed class CommunicationArrangement : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("CommunicationArrangement", "communication arrangement", SapSystem.S4HanaCloud, reader => new CommunicationArrangement(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The arrangement's name."),
            new Output("Uuid", OutputType.Guid, "The key that S/4HANA Cloud gave it."),
        },
        DefaultOutput = "Name",
        Details = new[] { "OutboundService" },
        IsEndInItself = true,
    };

    private readonly Text _declaredName;
    private readonly DocumentSet _documents;

    private CommunicationArrangement(ResourceReader reader) : base(reader)
    {
        _documents = reader.Documents;
        System = reader.Main.Reference(0, "CommunicationSystem");
        Scenario = reader.Main.Text("scenario");
        _declaredName = reader.Main.Text("Name");
        OutboundServices = reader.Details("OutboundService").Select(service => new OutboundService(
            service.Place, service.Text("id"), service.Flag("Active", true), service.Text("Path"))).ToArray();
    }

    /// <summary>The arrangement's name: what is declared, else the scenario's ID.</summary>
    public override Text Name => _declaredName.IsDeclared ? _declaredName : Scenario;

    /// <summary>Whether a name is declared beside the scenario.</summary>
    public bool HasOwnName => _declaredName.IsDeclared;

    /// <summary>The communication system.</summary>
    public Reference System { get; }

    /// <summary>The communication scenario's ID.</summary>
    public Text Scenario { get; }

    /// <summary>The scenario's entry in the user's catalog or else in ours; null where the ID is unknown here, a customer's own, or not known while compiling.</summary>
    public CommunicationScenario? CatalogEntry => Scenario.Known is { } id ? _documents.FindScenario(id) ?? ScenarioCatalog.Find(id) : null;

    /// <summary>The outbound services that are set.</summary>
    public IReadOnlyList<OutboundService> OutboundServices { get; }
}

/// <summary>The setting of an outbound service.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Id">The service's technical name.</param>
/// <param name="Active">Whether it is switched on.</param>
/// <param name="Path">The path at the partner.</param>
public sealed record OutboundService(Place Place, Text Id, Setting<bool> Active, Text Path);
