using System.Text.Json.Serialization;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A multitenant application that the subaccount is entitled to, and whether it is subscribed to it.</summary>
public sealed record Subscription
{
    /// <summary>The application's technical name.</summary>
    public string? AppName { get; init; }

    /// <summary>The application's ID, which the role templates of its roles are named by.</summary>
    public string? AppId { get; init; }

    /// <summary>The name that the cockpit shows.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The plan.</summary>
    public string? PlanName { get; init; }

    /// <summary>
    /// <c>NOT_SUBSCRIBED</c>, <c>IN_PROCESS</c>, <c>SUBSCRIBED</c>, <c>SUBSCRIBE_FAILED</c>, <c>UNSUBSCRIBE_FAILED</c>,
    /// <c>UPDATE_FAILED</c> or <c>UPDATE_PARAMETERS_FAILED</c>.
    /// </summary>
    public string? State { get; init; }

    /// <summary>The address at which users enter the application.</summary>
    public Uri? SubscriptionUrl { get; init; }

    /// <summary>Whether the subaccount is subscribed.</summary>
    [JsonIgnore]
    public bool IsSubscribed => State == "SUBSCRIBED";

    /// <summary>Whether a subscription or its end is being worked on.</summary>
    [JsonIgnore]
    public bool IsInProcess => State == "IN_PROCESS";

    /// <summary>Whether what was last tried failed.</summary>
    [JsonIgnore]
    public bool HasFailed => State?.EndsWith("_FAILED", StringComparison.Ordinal) == true;

    /// <summary>Why it failed.</summary>
    public SubscriptionError? SubscriptionError { get; init; }
}

/// <summary>Why a subscription failed.</summary>
public sealed record SubscriptionError
{
    /// <summary>The words of the subscription service.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? ErrorMessage { get; init; }

    /// <summary>The words of the application.</summary>
    [JsonConverter(typeof(AnyTextConverter))]
    public string? AppError { get; init; }
}

internal sealed class SubscriptionList
{
    public List<Subscription> Applications { get; init; } = [];
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(SubscriptionList))]
internal sealed partial class SubscriptionJson : JsonSerializerContext;
