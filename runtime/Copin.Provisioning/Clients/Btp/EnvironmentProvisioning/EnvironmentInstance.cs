using System.Text.Json.Serialization;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>An environment of a subaccount: a Cloud Foundry organization, a Kyma cluster.</summary>
public sealed record EnvironmentInstance
{
    /// <summary>Its ID.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary><c>cloudfoundry</c>, <c>kyma</c> or <c>abap</c>.</summary>
    public string? EnvironmentType { get; init; }

    /// <summary>The plan.</summary>
    public string? PlanName { get; init; }

    /// <summary>The service that provides it, such as <c>cloudfoundry</c> or <c>kymaruntime</c>.</summary>
    public string? ServiceName { get; init; }

    /// <summary>Where it runs, such as <c>cf-eu10</c>.</summary>
    public string? LandscapeLabel { get; init; }

    /// <summary>Its address.</summary>
    public string? DashboardUrl { get; init; }

    /// <summary>What its broker was given: JSON.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? Parameters { get; init; }

    /// <summary>What its broker tells of it, such as the organization's ID and the API's address: JSON.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? Labels { get; init; }

    /// <summary><c>CREATING</c>, <c>OK</c>, <c>CREATION_FAILED</c>, <c>UPDATING</c>, <c>UPDATE_FAILED</c>, <c>DELETING</c> or <c>DELETION_FAILED</c>.</summary>
    public string? State { get; init; }

    /// <summary>What the service says of the state.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? StateMessage { get; init; }

    /// <summary>Whether it can be used.</summary>
    [JsonIgnore]
    public bool IsReady => State is null or "OK";

    /// <summary>Whether what was last tried failed.</summary>
    [JsonIgnore]
    public bool HasFailed => State?.EndsWith("_FAILED", StringComparison.Ordinal) == true;
}

/// <summary>An environment that the subaccount may have.</summary>
public sealed record AvailableEnvironment
{
    /// <summary><c>cloudfoundry</c>, <c>kyma</c> or <c>abap</c>.</summary>
    public string? EnvironmentType { get; init; }

    /// <summary>The service that provides it.</summary>
    public string? ServiceName { get; init; }

    /// <summary>The plan.</summary>
    public string? PlanName { get; init; }

    /// <summary>Where it may run, such as <c>cf-eu10</c>.</summary>
    public string? LandscapeLabel { get; init; }
}

internal sealed class EnvironmentInstanceList
{
    public List<EnvironmentInstance> EnvironmentInstances { get; init; } = [];
}

internal sealed class AvailableEnvironmentList
{
    public List<AvailableEnvironment> AvailableEnvironments { get; init; } = [];
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EnvironmentInstance))]
[JsonSerializable(typeof(EnvironmentInstanceList))]
[JsonSerializable(typeof(AvailableEnvironmentList))]
internal sealed partial class EnvironmentProvisioningJson : JsonSerializerContext;
