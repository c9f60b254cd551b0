using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.IdentityProvisioning;

/// <summary>A user as a proxy system shows it: what SCIM 2.0 has of it, as far as clients here need it.</summary>
/// <remarks>Source: RFC 7643, section 4.1.</remarks>
public sealed record ScimUser
{
    /// <summary>The ID that the service provider gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The ID that the provisioning client knows it by.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The name to log on with.</summary>
    public string? UserName { get; init; }

    /// <summary>Whether it may log on.</summary>
    public bool? Active { get; init; }
}

/// <summary>A page of a list (RFC 7644, section 3.4.2).</summary>
internal sealed class ScimPage
{
    public int TotalResults { get; init; }

    public int? ItemsPerPage { get; init; }

    public int? StartIndex { get; init; }

    [JsonPropertyName("Resources")]
    public List<ScimUser>? Resources { get; init; }
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ScimPage))]
[JsonSerializable(typeof(ScimUser))]
internal sealed partial class ScimJson : JsonSerializerContext;
