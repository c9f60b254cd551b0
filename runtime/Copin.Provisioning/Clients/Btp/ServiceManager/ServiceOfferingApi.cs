using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Service offerings: <c>/v1/service_offerings</c>.</summary>
/// <param name="connection">The Service Manager.</param>
public sealed class ServiceOfferingApi(SapConnection connection)
{
    private readonly ServiceManagerService _service = new(connection);

    /// <summary>All offerings that the subaccount is entitled to.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<IReadOnlyList<ServiceOffering>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync("service_offerings", null, "list service offerings", ServiceManagerJson.Default.ServiceManagerPageServiceOffering, cancellationToken);

    /// <summary>The offering of this technical name, or <see langword="null"/>, as when the subaccount has no entitlement for it.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ServiceOffering?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        (await _service.ListAsync(
            "service_offerings", $"name eq {ServiceManagerService.Quote(name)}", $"find service offering '{name}'",
            ServiceManagerJson.Default.ServiceManagerPageServiceOffering, cancellationToken).ConfigureAwait(false))
        .FirstOrDefault(offering => offering.Name == name);
}
