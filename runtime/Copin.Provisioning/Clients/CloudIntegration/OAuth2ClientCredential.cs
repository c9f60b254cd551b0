using System.Text.Json.Serialization;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>An OAuth2 client credential among the security material. The client's secret can be set and never be read; it is not a member.</summary>
/// <remarks>SAP Business Accelerator Hub, API "Security Content"; SAP-docs/btp-integration-suite, "Deploying an OAuth2 Client Credentials Artifact".</remarks>
public sealed record OAuth2ClientCredential
{
    /// <summary>The alias by which flows refer to it, unique among all security material of the tenant.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The address of the token service.</summary>
    public string? TokenServiceUrl { get; init; }

    /// <summary>The OAuth client's ID.</summary>
    public string? ClientId { get; init; }

    /// <summary><c>body</c> or <c>header</c>; <c>body</c> where none is sent.</summary>
    public string? ClientAuthentication { get; init; }

    /// <summary>The scopes to ask for.</summary>
    public string? Scope { get; init; }

    /// <summary><c>urlencoded</c> or <c>json</c>; <c>urlencoded</c> where none is sent.</summary>
    public string? ScopeContentType { get; init; }

    /// <summary>What the token is for, as <c>resource</c>.</summary>
    public string? Resource { get; init; }

    /// <summary>What the token is for, as <c>audience</c>.</summary>
    public string? Audience { get; init; }

    /// <summary>What else is sent to the token service: at most 20.</summary>
    [JsonIgnore]
    public IReadOnlyList<CustomParameter> CustomParameters { get; init; } = [];

    /// <summary>What the system says of its deployment; read only.</summary>
    public SecurityArtifactDescriptor? SecurityArtifactDescriptor { get; init; }

    // As they are read, in an envelope of their own; null, and so not written.
    [JsonInclude, JsonPropertyName("CustomParameters")]
    internal ODataV2Results<CustomParameter>? ReadCustomParameters
    {
        get => null;
        init => CustomParameters = value?.Results ?? [];
    }
}

/// <summary>A parameter that is sent to the token service besides those of OAuth.</summary>
public sealed record CustomParameter
{
    /// <summary>The key.</summary>
    public string? Key { get; init; }

    /// <summary>The value.</summary>
    public string? Value { get; init; }

    /// <summary><c>body</c>, <c>header</c> or <c>url</c>.</summary>
    public string? SendAsPartOf { get; init; }
}
