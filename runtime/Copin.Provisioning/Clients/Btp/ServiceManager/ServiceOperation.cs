using System.Text.Json;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>An operation that the Service Manager carries out by itself.</summary>
public sealed record ServiceOperation
{
    /// <summary>Its ID.</summary>
    public string? Id { get; init; }

    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>, in any case.</summary>
    public string? Type { get; init; }

    /// <summary><c>in progress</c>, <c>pending</c>, <c>succeeded</c> or <c>failed</c>.</summary>
    public string? State { get; init; }

    /// <summary>What the broker says of it.</summary>
    public string? Description { get; init; }

    /// <summary>What it works on.</summary>
    public string? ResourceId { get; init; }

    /// <summary>Whether it ended well.</summary>
    public bool HasSucceeded => string.Equals(State, "succeeded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it ended badly.</summary>
    public bool HasFailed => string.Equals(State, "failed", StringComparison.OrdinalIgnoreCase);

    [System.Text.Json.Serialization.JsonInclude]
    internal JsonElement? Errors { get; init; }
}
