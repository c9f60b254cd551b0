using System.Text.Json.Nodes;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Service instances: <c>/v1/service_instances</c>. Changes are carried out asynchronously; these methods wait for their end.</summary>
/// <remarks>At most 50 creations a minute (SAP-docs/btp-service-manager, "Rate Limiting").</remarks>
/// <param name="connection">The Service Manager.</param>
public sealed class ServiceInstanceApi(SapConnection connection)
{
    private const string Resource = "service_instances";

    private readonly ServiceManagerService _service = new(connection);

    /// <summary>All instances of the subaccount.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<IReadOnlyList<ServiceInstance>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync(Resource, null, "list service instances", ServiceManagerJson.Default.ServiceManagerPageServiceInstance, cancellationToken);

    /// <summary>The instance of this name, or <see langword="null"/>. It may not be ready, or its creation may have failed.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ServiceInstance?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        (await _service.ListAsync(
            Resource, $"name eq {ServiceManagerService.Quote(name)}", $"find service instance '{name}'",
            ServiceManagerJson.Default.ServiceManagerPageServiceInstance, cancellationToken).ConfigureAwait(false))
        .FirstOrDefault(instance => instance.Name == name);

    /// <summary>The instance of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<ServiceInstance?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Path(id), "read a service instance", ServiceManagerJson.Default.ServiceInstance, cancellationToken);

    /// <summary>Creates an instance and waits until it is ready.</summary>
    /// <param name="name">Its name, 1 to 100 characters, unique in the subaccount.</param>
    /// <param name="planId">Its plan.</param>
    /// <param name="parameters">What the service's broker wants to know.</param>
    /// <param name="labels">Labels: key of at most 100 characters, values of at most 255.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="secret">A secret among the parameters, which is masked should the broker repeat it; null where there is none.</param>
    /// <param name="cancellationToken">Ends the waiting; the creation may go on.</param>
    /// <returns>The instance's ID.</returns>
    /// <exception cref="SapApiException">
    /// <see cref="SapErrorKind.Conflict"/> when the name is taken; else what the broker says. After a failed creation the instance
    /// may remain, not usable.
    /// </exception>
    public async Task<string> CreateAsync(
        string name, string planId, JsonObject? parameters = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? labels = null,
        IProgress<OperationProgress>? progress = null, string? secret = null, CancellationToken cancellationToken = default)
    {
        var operation = $"create service instance '{name}'";
        var body = new JsonObject { ["name"] = name, ["service_plan_id"] = planId };
        if (parameters is not null)
            body["parameters"] = parameters.DeepClone();
        if (labels is not null)
            body["labels"] = ServiceManagerService.Labels(labels);
        return await _service.ChangeAsync(HttpMethod.Post, $"/v1/{Resource}?async=true", body, operation, progress, secret, cancellationToken).ConfigureAwait(false)
            ?? (await FindAsync(name, cancellationToken).ConfigureAwait(false))?.Id
            ?? throw Http.Errors.SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Unreadable, "the instance is not there after its creation");
    }

    /// <summary>Changes name, plan, parameters or labels, whichever are given, and waits for the end.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="name">The new name.</param>
    /// <param name="planId">The new plan.</param>
    /// <param name="parameters">The new parameters.</param>
    /// <param name="addLabels">Labels to add; one that is there already is refused.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may go on.</param>
    /// <exception cref="SapApiException">The service or its broker refused, or could not be reached.</exception>
    public Task UpdateAsync(
        string id, string? name = null, string? planId = null, JsonObject? parameters = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? addLabels = null,
        IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var body = new JsonObject();
        if (name is not null)
            body["name"] = name;
        if (planId is not null)
            body["service_plan_id"] = planId;
        if (parameters is not null)
            body["parameters"] = parameters.DeepClone();
        if (addLabels is not null)
        {
            body["labels"] = new JsonArray([.. addLabels.Select(static label => (JsonNode)new JsonObject
            {
                ["op"] = "add",
                ["key"] = label.Key,
                ["values"] = new JsonArray([.. label.Value.Select(static value => (JsonNode)JsonValue.Create(value))]),
            })]);
        }

        return _service.ChangeAsync(HttpMethod.Patch, Path(id) + "?async=true", body, $"change service instance '{name ?? id}'", progress, null, cancellationToken);
    }

    /// <summary>Waits until the instance is ready: for one that another run has begun to create.</summary>
    /// <exception cref="SapApiException">What is being done with it failed or did not end in time, or it is gone.</exception>
    public Task<ServiceInstance> WaitUntilReadyAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        const string operation = "finish the service instance";
        return new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var instance = await GetAsync(id, cancellation).ConfigureAwait(false)
                    ?? throw Http.Errors.SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.NotFound, "it is gone");
                if (instance.LastOperation is { HasFailed: true } failed)
                    throw _service.Failed(operation, failed);
                return instance.Ready == true && instance.LastOperation is null or { HasSucceeded: true }
                    ? Look<ServiceInstance>.Ended(instance)
                    : Look<ServiceInstance>.Pending(instance.LastOperation?.State);
            },
            cancellationToken);
    }

    /// <summary>Deletes an instance and waits for the end; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The service refused, as it does while the instance has bindings.</exception>
    public Task<bool> DeleteAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Path(id) + "?async=true", $"delete service instance {id}", progress, cancellationToken);

    private static string Path(string id) => $"/v1/{Resource}/{Uri.EscapeDataString(id)}";
}
