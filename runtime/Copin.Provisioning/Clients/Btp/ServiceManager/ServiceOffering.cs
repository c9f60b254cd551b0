using System.Text.Json;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A service that the subaccount is entitled to.</summary>
public sealed record ServiceOffering
{
    /// <summary>Its ID.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its technical name, such as <c>destination</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its name in the broker's catalog; as a rule the same.</summary>
    public string? CatalogName { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the parameters of instances can be read back.</summary>
    public bool? InstancesRetrievable { get; init; }

    /// <summary>The name that the cockpit shows.</summary>
    public string? DisplayName => Metadata?.TextMember("displayName");

    [System.Text.Json.Serialization.JsonInclude]
    internal JsonElement? Metadata { get; init; }
}
