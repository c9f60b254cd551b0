using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>A communication arrangement: a communication scenario put to use with a communication system.</summary>
/// <remarks>SAP-docs/btp-cloud-platform, "Communication Arrangement (Read and Write) Integration". Members left <see langword="null"/> are not written.</remarks>
public sealed record CommunicationArrangement
{
    /// <summary>The key, given by the system.</summary>
    [JsonPropertyName("UUID")]
    public Guid? Uuid { get; init; }

    /// <summary>The arrangement's name; the scenario ID unless chosen otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>The communication scenario, such as <c>SAP_COM_0308</c>.</summary>
    [JsonPropertyName("CommunicationScenarioID")]
    public string? CommunicationScenarioId { get; init; }

    /// <summary>The communication system, by its system ID.</summary>
    [JsonPropertyName("CommunicationSystemID")]
    public string? CommunicationSystemId { get; init; }

    /// <summary>The inbound user, chosen from those of the system.</summary>
    public ArrangementInboundUser? InboundUser { get; init; }

    /// <summary>The outbound user, chosen from those of the system.</summary>
    public ArrangementOutboundUser? OutboundUser { get; init; }

    /// <summary>The scenario's inbound services; read only.</summary>
    public IReadOnlyList<ArrangementInboundService>? InboundServices { get; init; }

    /// <summary>The scenario's outbound services and whether they are active.</summary>
    public IReadOnlyList<ArrangementOutboundService>? OutboundServices { get; init; }
}

/// <summary>The inbound user of an arrangement.</summary>
/// <param name="Uuid">The key of the <see cref="S4HanaCloud.InboundUser"/>.</param>
public sealed record ArrangementInboundUser([property: JsonPropertyName("CommunicationSystemInboundUserUUID")] Guid? Uuid);

/// <summary>The outbound user of an arrangement.</summary>
/// <param name="Uuid">The key of the <see cref="S4HanaCloud.OutboundUser"/>.</param>
public sealed record ArrangementOutboundUser([property: JsonPropertyName("CommunicationSystemOutboundUserUUID")] Guid? Uuid);

/// <summary>An inbound service of an arrangement. Its address may differ from the tenant's host, so it is taken from here.</summary>
public sealed record ArrangementInboundService
{
    /// <summary>The service's ID.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; init; }

    /// <summary>The service's address.</summary>
    [JsonPropertyName("URL")]
    public string? Url { get; init; }
}

/// <summary>An outbound service of an arrangement.</summary>
public sealed record ArrangementOutboundService
{
    /// <summary>The service's ID.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; init; }

    /// <summary><c>active</c> or <c>inactive</c>.</summary>
    public string? Status { get; init; }
}
