namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>An integration flow at design time.</summary>
public sealed record IntegrationArtifact
{
    /// <summary>The ID, unique in the tenant.</summary>
    public string? Id { get; init; }

    /// <summary>The version; <c>Active</c> is a draft.</summary>
    public string? Version { get; init; }

    /// <summary>The package that holds it.</summary>
    public string? PackageId { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }
}
