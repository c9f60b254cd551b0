using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Service plans: <c>/v1/service_plans</c>.</summary>
/// <param name="connection">The Service Manager.</param>
public sealed class ServicePlanApi(SapConnection connection)
{
    private readonly ServiceManagerService _service = new(connection);
    private readonly ServiceOfferingApi _offerings = new(connection);

    /// <summary>The plans of an offering.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<IReadOnlyList<ServicePlan>> ListAsync(string offeringId, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            "service_plans", $"service_offering_id eq {ServiceManagerService.Quote(offeringId)}", "list service plans",
            ServiceManagerJson.Default.ServiceManagerPageServicePlan, cancellationToken);

    /// <summary>The plan by the names of offering and plan, or <see langword="null"/>, as when the subaccount has no entitlement for it.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ServicePlan?> FindAsync(string offeringName, string planName, CancellationToken cancellationToken = default)
    {
        if (await _offerings.FindAsync(offeringName, cancellationToken).ConfigureAwait(false) is not { } offering)
            return null;
        var plans = await ListAsync(offering.Id, cancellationToken).ConfigureAwait(false);
        return plans.FirstOrDefault(plan => plan.Name == planName);
    }

    /// <summary>The plan of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ServicePlan?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        (await _service.ListAsync(
            "service_plans", $"id eq {ServiceManagerService.Quote(id)}", "read a service plan",
            ServiceManagerJson.Default.ServiceManagerPageServicePlan, cancellationToken).ConfigureAwait(false))
        .FirstOrDefault(plan => plan.Id == id);
}
