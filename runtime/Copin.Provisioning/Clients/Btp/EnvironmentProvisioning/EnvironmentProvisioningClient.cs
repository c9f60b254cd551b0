using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Environments of a subaccount (Provisioning service, SAP Cloud Management).</summary>
/// <remarks>
/// Needs a binding of service <c>cis</c>, plan <c>local</c>, made with <c>{"grantType":"clientCredentials"}</c>: its
/// <c>endpoints.provisioning_service_url</c> is the connection's address. Source: SAP Business Accelerator Hub, "Provisioning Service";
/// SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class EnvironmentProvisioningClient(SapConnection connection)
{
    private const string Root = "/provisioning/v1/environments";

    /// <summary>The subaccount's environments.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<EnvironmentInstance>> ListAsync(CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(
            new SapRequest(HttpMethod.Get, Root, "list environments"), EnvironmentProvisioningJson.Default.EnvironmentInstanceList, cancellationToken).ConfigureAwait(false)).EnvironmentInstances;

    /// <summary>The environments that the subaccount may have.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<AvailableEnvironment>> ListAvailableAsync(CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(
            new SapRequest(HttpMethod.Get, "/provisioning/v1/availableEnvironments", "list available environments"),
            EnvironmentProvisioningJson.Default.AvailableEnvironmentList, cancellationToken).ConfigureAwait(false)).AvailableEnvironments;

    /// <summary>The environment of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<EnvironmentInstance?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        connection.FindAsync(new SapRequest(HttpMethod.Get, Path(id), "read an environment"), EnvironmentProvisioningJson.Default.EnvironmentInstance, cancellationToken);

    /// <summary>Makes an environment and waits until it can be used.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="environmentType"><c>cloudfoundry</c>, <c>kyma</c> or <c>abap</c>.</param>
    /// <param name="serviceName">The service that provides it, such as <c>cloudfoundry</c> or <c>kymaruntime</c>.</param>
    /// <param name="planName">The plan.</param>
    /// <param name="parameters">What its broker wants to know; null for nothing.</param>
    /// <param name="landscapeLabel">Where it shall run, such as <c>cf-eu10</c>; null where there is only one place.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the creation may go on.</param>
    /// <exception cref="SapApiException">The service or the environment's broker refused, or could not be reached.</exception>
    public async Task<EnvironmentInstance> CreateAsync(
        string name, string environmentType, string serviceName, string planName, JsonObject? parameters = null, string? landscapeLabel = null,
        IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"create environment '{name}'";
        var body = new JsonObject
        {
            ["name"] = name, ["environmentType"] = environmentType, ["serviceName"] = serviceName, ["planName"] = planName, ["parameters"] = parameters?.DeepClone() ?? new JsonObject(),
        };
        if (landscapeLabel is not null)
            body["landscapeLabel"] = landscapeLabel;
        var accepted = await connection.SendAsync(
            new SapRequest(HttpMethod.Post, Root, operation).WithJson(body), EnvironmentProvisioningJson.Default.EnvironmentInstance, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(accepted.Id, operation, progress, cancellationToken).ConfigureAwait(false)
            ?? throw SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.NotFound, "the environment is gone after its creation");
    }

    /// <summary>Waits while something is being done with an environment: for one that another run has begun to make.</summary>
    /// <returns>The environment as it then is; <see langword="null"/> when it is gone.</returns>
    /// <exception cref="SapApiException">It failed, or did not end in time.</exception>
    public Task<EnvironmentInstance?> WaitAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(id, "finish what is under way with the environment", progress, cancellationToken);

    /// <summary>Deletes an environment with all that is in it and waits for the end; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<bool> DeleteAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"delete environment {id}";
        if (!await connection.DeleteAsync(new SapRequest(HttpMethod.Delete, Path(id), operation), cancellationToken).ConfigureAwait(false))
            return false;
        await WaitAsync(id, operation, progress, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private Task<EnvironmentInstance?> WaitAsync(string id, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken) =>
        new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var environment = await GetAsync(id, cancellation).ConfigureAwait(false);
                if (environment is { HasFailed: true })
                    throw Failed(operation, environment);
                return environment is null or { IsReady: true } ? Look<EnvironmentInstance?>.Ended(environment) : Look<EnvironmentInstance?>.Pending(environment.State);
            },
            cancellationToken);

    private SapApiException Failed(string operation, EnvironmentInstance environment)
    {
        var text = SapErrors.Shorten(environment.StateMessage ?? "");
        var reason = text.Length == 0 ? $"its state is {environment.State}" : $"\"{text}\" ({environment.State})";
        return SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, reason, text);
    }

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
