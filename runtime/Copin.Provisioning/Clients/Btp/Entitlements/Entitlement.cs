using System.Text.Json.Serialization;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>What a subaccount is entitled to of a service plan.</summary>
public sealed record Entitlement
{
    /// <summary>The subaccount's ID.</summary>
    public string? EntityId { get; init; }

    /// <summary><c>SUBACCOUNT</c> or <c>DIRECTORY</c>.</summary>
    public string? EntityType { get; init; }

    /// <summary>The plan's category; plans of <c>ELASTIC_SERVICE</c>, <c>ELASTIC_LIMITED</c> and <c>APPLICATION</c> have no quota.</summary>
    [JsonIgnore]
    public string? Category { get; init; }

    /// <summary>Whether units are counted (SAP/terraform-provider-btp, <c>hasPlanQuota</c>).</summary>
    [JsonIgnore]
    public bool HasQuota => Category is not (null or "ELASTIC_SERVICE" or "ELASTIC_LIMITED" or "APPLICATION");

    /// <summary>How many units are assigned; of plans without quota 1, or a very large number.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How many were asked for last.</summary>
    public decimal? RequestedAmount { get; init; }

    /// <summary><c>STARTED</c>, <c>PROCESSING</c>, <c>OK</c> or <c>PROCESSING_FAILED</c>.</summary>
    public string? EntityState { get; init; }

    /// <summary>What the service says of the state.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? StateMessage { get; init; }

    /// <summary>The systems that it is for, such as a registered system.</summary>
    public IReadOnlyList<EntitlementResource>? Resources { get; init; }

    /// <summary>Whether the change asked for last has ended.</summary>
    [JsonIgnore]
    public bool IsReady => EntityState is null or "OK";

    /// <summary>Whether the change asked for last failed.</summary>
    [JsonIgnore]
    public bool HasFailed => EntityState is "PROCESSING_FAILED";
}

/// <summary>A system that an entitlement is for.</summary>
/// <remarks>Members as in the Entitlements service's <c>ExternalResourceRequestPayload</c> (SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>).</remarks>
public sealed record EntitlementResource
{
    /// <summary>Its name: of a registered system, that in the system landscape.</summary>
    public string? ResourceName { get; init; }

    /// <summary>Its technical name.</summary>
    public string? ResourceTechnicalName { get; init; }

    /// <summary>Who provides it.</summary>
    public string? ResourceProvider { get; init; }

    /// <summary>Its type.</summary>
    public string? ResourceType { get; init; }
}

internal sealed class EntitlementList
{
    public List<AssignedService> AssignedServices { get; init; } = [];

    public List<AssignedService> EntitledServices { get; init; } = [];
}

internal sealed class AssignedService
{
    public string? Name { get; init; }

    public List<AssignedServicePlan> ServicePlans { get; init; } = [];
}

internal sealed class AssignedServicePlan
{
    public string? Name { get; init; }

    public string? Category { get; init; }

    public List<Entitlement> AssignmentInfo { get; init; } = [];
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EntitlementList))]
internal sealed partial class EntitlementsJson : JsonSerializerContext;
