using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>A communication system: the partner that communicates with the tenant.</summary>
/// <remarks>SAP-docs/btp-cloud-platform, "Communication System (Read and Write) Integration". Members left <see langword="null"/> are not written.</remarks>
public sealed record CommunicationSystem
{
    /// <summary>The key, given by the system.</summary>
    [JsonPropertyName("UUID")]
    public Guid? Uuid { get; init; }

    /// <summary>The system ID, at most 60 characters, unique in the tenant; arrangements refer to the system by it.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; init; }

    /// <summary>The system name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary><c>customer_managed</c> or <c>provider_managed</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The host name, without scheme, path and port; required unless the system is inbound only.</summary>
    public string? HostName { get; init; }

    /// <summary>The port, 1 to 65535.</summary>
    [JsonPropertyName("TCPPort")]
    public int? TcpPort { get; init; }

    /// <summary>At most 10 characters.</summary>
    [JsonPropertyName("LogicalSystemID")]
    public string? LogicalSystemId { get; init; }

    /// <summary>The business system.</summary>
    [JsonPropertyName("BusinessSystemID")]
    public string? BusinessSystemId { get; init; }

    /// <summary>Whether the system only calls the tenant.</summary>
    public bool? IsInboundOnly { get; init; }

    /// <summary>Whether this is the tenant itself.</summary>
    public bool? IsOwnSystem { get; init; }

    /// <summary>Whether the default cipher suites are used.</summary>
    public bool? IsCipherSuiteDefault { get; init; }

    /// <summary>Host and path without scheme.</summary>
    [JsonPropertyName("OAuth2AuthorizationEndpoint")]
    public string? OAuth2AuthorizationEndpoint { get; init; }

    /// <summary>Host and path without scheme.</summary>
    [JsonPropertyName("OAuth2TokenEndpoint")]
    public string? OAuth2TokenEndpoint { get; init; }
}
