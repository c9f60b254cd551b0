using Copin.Provisioning.Clients.CloudIntegration;

namespace Copin.Provisioning.Resources;

/// <summary>A deployed integration flow.</summary>
/// <param name="Runtime">The flow as it is deployed.</param>
/// <param name="Parameters">The parameters as they are designed; empty where the flow is no longer in Design.</param>
/// <param name="Endpoint">Where it is called; null while it has not started, or where it cannot be called.</param>
internal sealed record IntegrationFlowState(RuntimeArtifact Runtime, IReadOnlyList<ConfigurationParameter> Parameters, Uri? Endpoint)
{
    /// <summary>A parameter's value; null where the flow has no such parameter.</summary>
    public string? Parameter(string? name) => Parameters.FirstOrDefault(parameter => string.Equals(parameter.Key, name, StringComparison.Ordinal))?.Value;
}
