using System.Text.Json.Serialization;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A subaccount of a global account.</summary>
public sealed record Subaccount
{
    /// <summary>Its ID, a GUID.</summary>
    public string Guid { get; init; } = "";

    /// <summary>The name that the cockpit shows: 1 to 255 characters without slash.</summary>
    public string? DisplayName { get; init; }

    /// <summary>A description, at most 255 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Its region, such as <c>eu10</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Its subdomain, unique in the region and never changed.</summary>
    public string? Subdomain { get; init; }

    /// <summary>The directory or global account that it lies in.</summary>
    [JsonPropertyName("parentGUID")]
    public string? ParentGuid { get; init; }

    /// <summary>Whether beta services may be used in it. Once true it stays true.</summary>
    public bool? BetaEnabled { get; init; }

    /// <summary><c>USED_FOR_PRODUCTION</c>, <c>NOT_USED_FOR_PRODUCTION</c> or <c>UNSET</c>.</summary>
    public string? UsedForProduction { get; init; }

    /// <summary>Labels: at most 10 keys with at most 10 values each, 63 characters a key and value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Labels { get; init; }

    /// <summary><c>OK</c>, or what is being done with it (<c>CREATING</c>, <c>DELETING</c>, …), or what failed (<c>CREATION_FAILED</c>, …).</summary>
    public string? State { get; init; }

    /// <summary>What the service says of the state. Some releases send an object.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? StateMessage { get; init; }

    /// <summary>Whether it can be used.</summary>
    [JsonIgnore]
    public bool IsReady => State is null or "OK";

    /// <summary>Whether what was last tried failed.</summary>
    [JsonIgnore]
    public bool HasFailed => State is "CANCELED" || State?.EndsWith("_FAILED", StringComparison.Ordinal) == true;
}

/// <summary>What a subaccount is made with, or changed to; what is null is left out.</summary>
public sealed record SubaccountProperties
{
    /// <summary>The name that the cockpit shows: 1 to 255 characters without slash.</summary>
    public string? DisplayName { get; init; }

    /// <summary>A description, at most 255 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The region; only while it is made.</summary>
    public string? Region { get; init; }

    /// <summary>The subdomain: at most 63 letters, digits and inner hyphens; only while it is made.</summary>
    public string? Subdomain { get; init; }

    /// <summary>The directory that it lies in; only while it is made. Null for the global account.</summary>
    public string? ParentGuid { get; init; }

    /// <summary>Whether beta services may be used in it.</summary>
    public bool? BetaEnabled { get; init; }

    /// <summary>Whether it is used for production.</summary>
    public bool? UsedForProduction { get; init; }

    /// <summary>Its further administrators by e-mail address; only while it is made.</summary>
    public IReadOnlyList<string>? Administrators { get; init; }

    /// <summary>All its labels.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Labels { get; init; }
}

/// <summary>A setting of a subaccount.</summary>
public sealed record SubaccountSetting
{
    /// <summary>Its key, at most 255 characters.</summary>
    public string? Key { get; init; }

    /// <summary>Its value.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? Value { get; init; }
}

internal sealed class SubaccountList
{
    public List<Subaccount> Value { get; init; } = [];
}

internal sealed class SubaccountSettings
{
    public List<SubaccountSetting> Value { get; init; } = [];
}

internal sealed class SubaccountLabels
{
    public Dictionary<string, IReadOnlyList<string>>? Labels { get; init; }
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Subaccount))]
[JsonSerializable(typeof(SubaccountList))]
[JsonSerializable(typeof(SubaccountSettings))]
[JsonSerializable(typeof(SubaccountLabels))]
internal sealed partial class AccountsJson : JsonSerializerContext;
