using Copin.Documents;

namespace Copin.Model;

/// <summary>A communication arrangement of S/4HANA Cloud.</summary>
public sealed class CommunicationArrangement : Resource, IOpensScenario
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
        Details = new[] { "OutboundService", "OutboundServiceProperty", "ArrangementProperty" },
        IsEndInItself = true,
    };

    private readonly Text _declaredName;
    private readonly Text _declaredInstance;
    private readonly DocumentSet _documents;

    private CommunicationArrangement(ResourceReader reader) : base(reader)
    {
        _documents = reader.Documents;
        System = reader.Main.Reference(0, "CommunicationSystem");
        RegisteredSystem = reader.Main.TypeArgumentCount > 1 ? reader.Main.Reference(1, "RegisteredSystem") : null;
        Scenario = reader.Main.Text("scenario");
        _declaredName = reader.Main.Text("Name");
        _declaredInstance = reader.Main.Text("Instance");
        Subaccount = reader.Main.Tenant("Subaccount");
        OutboundServices = OutboundService.ReadAll(reader);
        ServiceProperties = OutboundServiceProperty.ReadAll(reader);
        Properties = ArrangementProperty.ReadAll(reader);
    }

    /// <summary>The arrangement's name: what is declared, else the scenario's ID.</summary>
    public override Text Name => _declaredName.IsDeclared ? _declaredName : Scenario;

    /// <summary>Whether a name is declared beside the scenario.</summary>
    public bool HasOwnName => _declaredName.IsDeclared;

    /// <summary>The communication system.</summary>
    public Reference System { get; }

    /// <summary>The registered system through which it is made from SAP BTP; null where it is made in S/4HANA Cloud.</summary>
    public Reference? RegisteredSystem { get; }

    /// <summary>Whether a service instance of SAP BTP makes it.</summary>
    public bool IsMadeFromBtp => RegisteredSystem is not null;

    /// <summary>The service instance's name where it is made from SAP BTP: what is declared, else the arrangement's name.</summary>
    public Text Instance => _declaredInstance.IsDeclared ? _declaredInstance : Name;

    /// <summary>The parameter that holds the subaccount where it is made from SAP BTP; absent where the landscape has just one.</summary>
    public Text Subaccount { get; }

    /// <summary>The communication scenario's ID.</summary>
    public Text Scenario { get; }

    /// <summary>The scenario's entry in the user's catalog or else in ours; null where the ID is unknown here, a customer's own, or not known while compiling.</summary>
    public CommunicationScenario? CatalogEntry => Scenario.Known is { } id ? _documents.FindScenario(id) ?? ScenarioCatalog.Find(id) : null;

    /// <summary>The outbound services that are set.</summary>
    public IReadOnlyList<OutboundService> OutboundServices { get; }

    /// <summary>The additional properties of outbound services.</summary>
    public IReadOnlyList<OutboundServiceProperty> ServiceProperties { get; }

    /// <summary>The additional properties.</summary>
    public IReadOnlyList<ArrangementProperty> Properties { get; }
}

/// <summary>The setting of an outbound service.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Id">The service's technical name.</param>
/// <param name="Name">The service's name in the app; absent where its technical name says enough.</param>
/// <param name="Active">Whether it is switched on.</param>
/// <param name="Path">The path at the partner.</param>
public sealed record OutboundService(Place Place, Text Id, Text Name, Setting<bool> Active, Text Path)
{
    internal static IReadOnlyList<OutboundService> ReadAll(ResourceReader reader) => reader.Details("OutboundService")
        .Select(service => new OutboundService(service.Place, service.Text("id"), service.Text("Name"), service.Flag("Active", true), service.Text("Path"))).ToArray();
}
