using System.Text.Json;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Deployment of integration flows. Needs roles <c>WorkspaceArtifactsDeploy</c> and <c>MonitoringDataRead</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Build and Deploy Status"; SAP/jenkins-library, <c>cmd/integrationArtifactDeploy.go</c>.</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class DeploymentApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);
    private readonly RuntimeArtifactApi _runtime = new(connection);

    /// <summary>Starts a deployment.</summary>
    /// <returns>The deployment's task ID.</returns>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is no such flow.</exception>
    public async Task<string> StartAsync(string flowId, string version = IntegrationArtifactApi.ActiveVersion, CancellationToken cancellationToken = default)
    {
        var request = CloudIntegrationService.Write(
            HttpMethod.Post, $"DeployIntegrationDesigntimeArtifact?Id={ODataLiteral.Text(flowId)}&Version={ODataLiteral.Text(version)}", $"deploy integration flow '{flowId}'",
            "application/json, text/plain");
        var response = await connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var taskId = ReadTaskId(response.Text);
        return taskId.Length > 0 ? taskId : throw SapErrors.Unreadable(response, "the answer has no task ID");
    }

    /// <summary>How far a deployment is, or <see langword="null"/> when the system knows of none (it forgets finished ones).</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<DeploymentStatus?> GetStatusAsync(string taskId, CancellationToken cancellationToken = default) =>
        _service.FindAsync(
            $"BuildAndDeployStatus(TaskId={ODataLiteral.Text(taskId)})", $"read the status of deployment '{taskId}'",
            CloudIntegrationJson.Default.ODataV2EntityDeploymentStatus, cancellationToken);

    /// <summary>Deploys an integration flow and waits until it is started.</summary>
    /// <returns>The started flow.</returns>
    /// <exception cref="SapApiException">The build or the start failed; the message says what the runtime says of it.</exception>
    public async Task<RuntimeArtifact> DeployAsync(
        string flowId, string version = IntegrationArtifactApi.ActiveVersion, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"deploy integration flow '{flowId}'";
        var taskId = await StartAsync(flowId, version, cancellationToken).ConfigureAwait(false);
        await new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var status = await GetStatusAsync(taskId, cancellation).ConfigureAwait(false);
                switch (status?.Status?.ToUpperInvariant())
                {
                    case null or "SUCCESS":
                        // Without a status the runtime artifact tells.
                        return Look<bool>.Ended(true);
                    case "FAIL":
                        var reason = await _runtime.TryGetErrorAsync(flowId, cancellation).ConfigureAwait(false);
                        throw SapErrors.Failed(
                            connection.DisplayName, operation, SapErrorKind.Rejected, "the build failed" + (reason is null ? "" : $": \"{reason}\""), reason);
                    case "FAIL_ON_LICENSE_ERROR":
                        throw SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, "the licence of the tenant does not cover the flow");
                    default:
                        return Look<bool>.Pending(status.Status);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return await _runtime.WaitUntilStartedAsync(flowId, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The task ID is plain text, by some accounts in quotes or as a JSON envelope.</summary>
    internal static string ReadTaskId(string body)
    {
        var text = body.Trim();
        if (text.StartsWith('{'))
        {
            try
            {
                using var document = JsonDocument.Parse(text);
                var data = document.RootElement.Member("d") ?? document.RootElement;
                return data.TextMember("TaskId") ?? data.TextMember("DeployIntegrationDesigntimeArtifact") ?? "";
            }
            catch (JsonException)
            {
                return "";
            }
        }

        return text.Trim('"');
    }
}
