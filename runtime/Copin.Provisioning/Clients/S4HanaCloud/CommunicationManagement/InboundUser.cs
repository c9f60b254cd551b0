using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>A communication user as the user for inbound communication of a communication system.</summary>
/// <remarks>Members left <see langword="null"/> are not written.</remarks>
public sealed record InboundUser
{
    /// <summary>The key, given by the system; arrangements refer to the inbound user by it.</summary>
    [JsonPropertyName("UUID")]
    public Guid? Uuid { get; init; }

    /// <summary>The communication system.</summary>
    [JsonPropertyName("CommunicationSystemUUID")]
    public Guid? CommunicationSystemUuid { get; init; }

    /// <summary>The technical ID (<c>CC…</c>) of the communication user.</summary>
    [JsonPropertyName("CommunicationUserID")]
    public string? CommunicationUserId { get; init; }

    /// <summary><c>basic</c>, <c>x509</c>, <c>oauth2</c>, <c>oauth2_mtls</c>, <c>sso2</c>, <c>oauth1</c> or <c>none</c>.</summary>
    public string? AuthenticationMethod { get; init; }

    /// <summary>The OAuth client ID, unique in the tenant.</summary>
    [JsonPropertyName("OAuth2ClientID")]
    public string? OAuth2ClientId { get; init; }

    /// <summary><c>authorization_code</c>, <c>saml2-bearer</c>, <c>ropc</c> or <c>client_credentials</c>.</summary>
    [JsonPropertyName("OAuth2GrantType")]
    public string? OAuth2GrantType { get; init; }
}
