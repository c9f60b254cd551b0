namespace Copin;

/// <summary>Security material of type secure parameter: one secret text, such as a key that a script or an adapter reads by name. <em>Monitor → Security Material</em>.</summary>
/// <remarks>
/// The console deploys it on every tenant; SAP documents the API for it in the Neo environment only, and other tenants offer it or do not. Where a tenant does not, the plan says so.
/// Sources: SAP-docs/btp-integration-suite, "Deploying a Secure Parameter Artifact" and "Security Content".
/// </remarks>
/// <param name="name">The parameter's name, by which integration flows refer to it; unique among all security material of the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SecureParameterAttribute(string name) : ResourceAttribute
{
    /// <summary>The parameter's name.</summary>
    public string Name { get; } = name;

    /// <summary>A reference to a <see cref="Secret"/>: 1 to 4096 characters.</summary>
    public string? Value { get; set; }

    /// <summary>What the parameter is for.</summary>
    public string? Description { get; set; }
}
