namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>A user credential among the security material. Its password can be set and never be read; it is not a member.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Deploying a User Credentials Artifact".</remarks>
public sealed record UserCredential
{
    /// <summary>The alias by which flows refer to it, unique among all security material of the tenant.</summary>
    public string? Name { get; init; }

    /// <summary><c>default</c>, <c>successfactors</c> or <c>openconnectors</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The user name.</summary>
    public string? User { get; init; }

    /// <summary>Only for kind <c>successfactors</c>.</summary>
    public string? CompanyId { get; init; }

    /// <summary>What the system says of its deployment; read only.</summary>
    public SecurityArtifactDescriptor? SecurityArtifactDescriptor { get; init; }
}

/// <summary>How a piece of security material is deployed; read only.</summary>
public sealed record SecurityArtifactDescriptor
{
    /// <summary>Such as <c>CREDENTIALS</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Who deployed it.</summary>
    public string? DeployedBy { get; init; }

    /// <summary>When it was deployed: changes with every write, so a flow that uses it and was deployed earlier has to be deployed again.</summary>
    public DateTimeOffset? DeployedOn { get; init; }

    /// <summary>Such as <c>DEPLOYED</c>.</summary>
    public string? Status { get; init; }
}
