using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>A communication user. Its password can be set and never be read; it is not a member.</summary>
/// <remarks>SAP-docs/btp-cloud-platform, "Communication User (Read and Write) Integration". Members left <see langword="null"/> are not written.</remarks>
public sealed record CommunicationUser
{
    /// <summary>The technical ID, <c>CC</c> and ten digits, given by the system; other objects refer to the user by it.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; init; }

    /// <summary>The user name to log on with, and the OAuth client ID; at most 40 characters, unique in the tenant.</summary>
    public string? Name { get; init; }

    /// <summary>At most 80 characters; the system refuses a user without one.</summary>
    public string? Description { get; init; }

    /// <summary><c>customer_communication</c> or <c>provider_communication</c>.</summary>
    public string? Type { get; init; }

    /// <summary><c>not_locked</c>, <c>locked_global_by_admin</c>, <c>locked_local_by_admin</c> or <c>locked_by_system</c>; read only.</summary>
    public string? LockStatus { get; init; }

    /// <summary><c>active</c>, <c>inactive</c>, <c>productive</c> or <c>initial</c>; read only.</summary>
    public string? PasswordStatus { get; init; }
}
