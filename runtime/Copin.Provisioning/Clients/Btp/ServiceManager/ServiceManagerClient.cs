using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>The Service Manager of a subaccount: what may be instantiated, instances and their bindings (service keys).</summary>
/// <remarks>
/// Needs a binding of service <c>service-manager</c>, plan <c>subaccount-admin</c>: its <c>sm_url</c> is the connection's address.
/// Source: SAP-docs/btp-service-manager; Peripli/service-manager.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class ServiceManagerClient(SapConnection connection)
{
    /// <summary>Service offerings.</summary>
    public ServiceOfferingApi Offerings { get; } = new(connection);

    /// <summary>Service plans.</summary>
    public ServicePlanApi Plans { get; } = new(connection);

    /// <summary>Service instances.</summary>
    public ServiceInstanceApi Instances { get; } = new(connection);

    /// <summary>Service bindings.</summary>
    public ServiceBindingApi Bindings { get; } = new(connection);
}
