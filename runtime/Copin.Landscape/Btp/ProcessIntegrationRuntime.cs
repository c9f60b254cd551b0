namespace Copin.Model;

/// <summary>The service <em>Process Integration Runtime</em>, whose keys open Cloud Integration. The keys of its plans are not interchangeable.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Creating Service Instances" (Cloud Foundry).</remarks>
public static class ProcessIntegrationRuntime
{
    /// <summary>The offering's technical name.</summary>
    public const string Offering = "it-rt";

    /// <summary>The plan whose keys open the management APIs.</summary>
    public const string ApiPlan = "api";

    /// <summary>The plan whose keys call integration flows.</summary>
    public const string IntegrationFlowPlan = "integration-flow";
}
