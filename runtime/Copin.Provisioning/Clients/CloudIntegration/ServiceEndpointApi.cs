using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Addresses of deployed flows: entity set <c>ServiceEndpoints</c>. Needs role <c>MonitoringDataRead</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "ServiceEndpoints"; SAP/jenkins-library, <c>cmd/integrationArtifactGetServiceEndpoint.go</c>.</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class ServiceEndpointApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>The endpoints of all deployed flows.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<ServiceEndpoint>> ListAsync(CancellationToken cancellationToken = default) =>
        ReadAsync("ServiceEndpoints?$expand=EntryPoints", "list service endpoints", cancellationToken);

    /// <summary>The endpoints of one flow; empty until it has started.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<ServiceEndpoint>> ListAsync(string flowId, CancellationToken cancellationToken = default)
    {
        var endpoints = await ReadAsync(
            $"ServiceEndpoints?$expand=EntryPoints&$filter=Name%20eq%20{ODataLiteral.Text(flowId)}", $"read the endpoint of integration flow '{flowId}'", cancellationToken)
            .ConfigureAwait(false);
        return [.. endpoints.Where(endpoint => string.Equals(endpoint.Name, flowId, StringComparison.Ordinal))];
    }

    /// <summary>The first address of a flow, or <see langword="null"/> when it has none (yet).</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<Uri?> FindUrlAsync(string flowId, CancellationToken cancellationToken = default) =>
        (await ListAsync(flowId, cancellationToken).ConfigureAwait(false))
            .SelectMany(static endpoint => endpoint.EntryPoints).Select(static entry => entry.Url).FirstOrDefault(static url => url is not null);

    private async Task<IReadOnlyList<ServiceEndpoint>> ReadAsync(string path, string operation, CancellationToken cancellationToken)
    {
        var entries = await _service.ListAsync(path, operation, CloudIntegrationJson.Default.ODataV2CollectionServiceEndpointEntry, cancellationToken).ConfigureAwait(false);
        return [.. entries.Select(static entry => new ServiceEndpoint(entry.Id ?? "", entry.Name ?? "", entry.Protocol, entry.EntryPoints?.Results ?? []))];
    }
}
