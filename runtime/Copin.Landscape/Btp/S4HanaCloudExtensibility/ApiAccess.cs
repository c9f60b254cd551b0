using Copin.Documents;

namespace Copin.Model;

/// <summary>A service instance of <c>s4-hana-cloud</c>, plan <c>api-access</c>.</summary>
public sealed class ApiAccess : Resource, IOpensScenario
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ApiAccess", "api-access instance", SapSystem.Btp, reader => new ApiAccess(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The instance's name, and the destination's that is made for inbound services."),
            new Output("Id", OutputType.Text, "The instance's ID in SAP Service Manager."),
        },
        DefaultOutput = "Name",
        Details = new[] { "CalledSystem", "OutboundService", "OutboundServiceProperty", "ArrangementProperty" },
        IsEndInItself = true,
    };

    private readonly DocumentSet _documents;

    private ApiAccess(ResourceReader reader) : base(reader)
    {
        _documents = reader.Documents;
        RegisteredSystem = reader.Main.Reference(0, "RegisteredSystem");
        Name = reader.Main.Text("name");
        Arrangement = reader.Main.Text("Arrangement");
        Scenario = reader.Main.Text("Scenario");
        InboundAuthentication = reader.Main.Choice("InboundAuthentication", ApiAccessInboundAuthentication.NotUsed);
        OutboundAuthentication = reader.Main.Choice("OutboundAuthentication", ApiAccessOutboundAuthentication.NotUsed);
        CalledSystem = reader.Details("CalledSystem").Select(Model.CalledSystem.Read).FirstOrDefault();
        OutboundServices = OutboundService.ReadAll(reader);
        ServiceProperties = OutboundServiceProperty.ReadAll(reader);
        Properties = ArrangementProperty.ReadAll(reader);
    }

    /// <summary>The instance's name.</summary>
    public override Text Name { get; }

    /// <summary>The registered system in which the arrangement is made.</summary>
    public Reference RegisteredSystem { get; }

    /// <summary>The arrangement's name.</summary>
    public Text Arrangement { get; }

    /// <summary>The communication scenario's ID.</summary>
    public Text Scenario { get; }

    /// <inheritdoc/>
    public CommunicationScenario? CatalogEntry => Scenario.Known is { } id ? _documents.FindScenario(id) ?? ScenarioCatalog.Find(id) : null;

    /// <summary>How callers of inbound services log on.</summary>
    public Setting<ApiAccessInboundAuthentication> InboundAuthentication { get; }

    /// <summary>How S/4HANA Cloud logs on at the called system.</summary>
    public Setting<ApiAccessOutboundAuthentication> OutboundAuthentication { get; }

    /// <summary>The called system; null where none is described.</summary>
    public CalledSystem? CalledSystem { get; }

    /// <summary>The outbound services that are set.</summary>
    public IReadOnlyList<OutboundService> OutboundServices { get; }

    /// <summary>The additional properties of outbound services.</summary>
    public IReadOnlyList<OutboundServiceProperty> ServiceProperties { get; }

    /// <summary>The arrangement's additional properties.</summary>
    public IReadOnlyList<ArrangementProperty> Properties { get; }
}
