using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Service bindings: <c>/v1/service_bindings</c>. Changes may be carried out asynchronously; these methods wait for their end.</summary>
/// <param name="connection">The Service Manager.</param>
public sealed class ServiceBindingApi(SapConnection connection)
{
    private const string Resource = "service_bindings";

    private readonly ServiceManagerService _service = new(connection);

    /// <summary>The bindings of an instance.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<IReadOnlyList<ServiceBinding>> ListAsync(string instanceId, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            Resource, $"service_instance_id eq {ServiceManagerService.Quote(instanceId)}", "list service bindings",
            ServiceManagerJson.Default.ServiceManagerPageServiceBinding, cancellationToken);

    /// <summary>The binding of this name of an instance, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ServiceBinding?> FindAsync(string instanceId, string name, CancellationToken cancellationToken = default) =>
        (await _service.ListAsync(
            Resource, $"service_instance_id eq {ServiceManagerService.Quote(instanceId)} and name eq {ServiceManagerService.Quote(name)}", $"find service binding '{name}'",
            ServiceManagerJson.Default.ServiceManagerPageServiceBinding, cancellationToken).ConfigureAwait(false))
        .FirstOrDefault(binding => binding.Name == name && binding.ServiceInstanceId == instanceId);

    /// <summary>The binding of this ID with its credentials, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<ServiceBinding?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Path(id), "read a service binding", ServiceManagerJson.Default.ServiceBinding, cancellationToken);

    /// <summary>Creates a binding and returns it with its credentials.</summary>
    /// <param name="name">Its name, 1 to 100 characters.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="parameters">What the service's broker wants to know.</param>
    /// <param name="labels">Labels: key of at most 100 characters, values of at most 255.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the creation may go on.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken; else what the broker says.</exception>
    public async Task<ServiceBinding> CreateAsync(
        string name, string instanceId, JsonObject? parameters = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? labels = null,
        IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"create service binding '{name}'";
        var body = new JsonObject { ["name"] = name, ["service_instance_id"] = instanceId };
        if (parameters is not null)
            body["parameters"] = parameters.DeepClone();
        if (labels is not null)
            body["labels"] = ServiceManagerService.Labels(labels);
        var id = await _service.ChangeAsync(HttpMethod.Post, $"/v1/{Resource}?async=true", body, operation, progress, null, cancellationToken).ConfigureAwait(false)
            ?? (await FindAsync(instanceId, name, cancellationToken).ConfigureAwait(false))?.Id;
        return (id is null ? null : await GetAsync(id, cancellationToken).ConfigureAwait(false))
            ?? throw SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Unreadable, "the binding is not there after its creation");
    }

    /// <summary>Deletes a binding and waits for the end; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Path(id) + "?async=true", $"delete service binding {id}", progress, cancellationToken);

    private static string Path(string id) => $"/v1/{Resource}/{Uri.EscapeDataString(id)}";
}
