using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>The user with which the tenant logs on to a communication system. Its password can be set and never be read; it is not a member.</summary>
/// <remarks>Members left <see langword="null"/> are not written.</remarks>
public sealed record OutboundUser
{
    /// <summary>The key, given by the system.</summary>
    [JsonPropertyName("UUID")]
    public Guid? Uuid { get; init; }

    /// <summary>The communication system.</summary>
    [JsonPropertyName("CommunicationSystemUUID")]
    public Guid? CommunicationSystemUuid { get; init; }

    /// <summary>The user name in the partner's system; a dummy where nothing is sent.</summary>
    public string? Name { get; init; }

    /// <summary><c>basic</c>, <c>x509</c>, <c>oauth2</c>, <c>oauth2_mtls</c>, <c>sso2</c>, <c>oauth1</c> or <c>none</c>.</summary>
    public string? AuthenticationMethod { get; init; }

    /// <summary>The OAuth client ID.</summary>
    [JsonPropertyName("OAuth2ClientID")]
    public string? OAuth2ClientId { get; init; }

    /// <summary><c>basic</c>, <c>mtls</c> or <c>jwt</c>.</summary>
    [JsonPropertyName("OAuth2ClientAuthenticationMethod")]
    public string? OAuth2ClientAuthenticationMethod { get; init; }
}
