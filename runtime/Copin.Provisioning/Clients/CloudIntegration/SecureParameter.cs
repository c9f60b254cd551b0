namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>A secure parameter among the security material. Its value can be set and never be read; it is not a member.</summary>
/// <remarks>SAP Business Accelerator Hub, API "Security Content".</remarks>
public sealed record SecureParameter
{
    /// <summary>The alias by which flows refer to it, unique among all security material of the tenant.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Who deployed it; read only.</summary>
    public string? DeployedBy { get; init; }

    /// <summary>When it was deployed; read only. Changes with every write.</summary>
    public DateTimeOffset? DeployedOn { get; init; }

    /// <summary>Such as <c>DEPLOYED</c>; read only.</summary>
    public string? Status { get; init; }
}
