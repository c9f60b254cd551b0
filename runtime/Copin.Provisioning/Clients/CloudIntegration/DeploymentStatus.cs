namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>How far a deployment is.</summary>
public sealed record DeploymentStatus
{
    /// <summary>The deployment.</summary>
    public string? TaskId { get; init; }

    /// <summary><c>DEPLOYING</c>, <c>SUCCESS</c>, <c>FAIL</c> or <c>FAIL_ON_LICENSE_ERROR</c>, in any case.</summary>
    public string? Status { get; init; }
}
