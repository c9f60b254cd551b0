namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>A deployed integration flow.</summary>
public sealed record RuntimeArtifact
{
    /// <summary>The flow's ID.</summary>
    public string? Id { get; init; }

    /// <summary>The version deployed.</summary>
    public string? Version { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Such as <c>INTEGRATION_FLOW</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Who deployed it.</summary>
    public string? DeployedBy { get; init; }

    /// <summary>When it was deployed.</summary>
    public DateTimeOffset? DeployedOn { get; init; }

    /// <summary><c>STARTED</c> and <c>ERROR</c> are final, <c>STARTING</c> and <c>STOPPING</c> are not.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the flow is running.</summary>
    public bool IsStarted => string.Equals(Status, "STARTED", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the flow could not be started.</summary>
    public bool HasFailed => string.Equals(Status, "ERROR", StringComparison.OrdinalIgnoreCase);
}
