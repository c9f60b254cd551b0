using System.Net;
using System.Text.Json;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Deployed integration flows: entity set <c>IntegrationRuntimeArtifacts</c>. Needs role <c>MonitoringDataRead</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Runtime Status"; SAP/jenkins-library, <c>cmd/integrationArtifactGetMplStatus.go</c>.</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class RuntimeArtifactApi(SapConnection connection)
{
    /// <summary>How often the error text is asked for: it comes later than the status.</summary>
    private const int ErrorTextTries = 5;

    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>All deployed flows.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<RuntimeArtifact>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync("IntegrationRuntimeArtifacts", "list deployed integration flows", CloudIntegrationJson.Default.ODataV2CollectionRuntimeArtifact, cancellationToken);

    /// <summary>The deployed flow of this ID, or <see langword="null"/> when it is not deployed.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<RuntimeArtifact?> FindAsync(string flowId, CancellationToken cancellationToken = default) =>
        _service.FindAsync(Key(flowId), $"find deployed integration flow '{flowId}'", CloudIntegrationJson.Default.ODataV2EntityRuntimeArtifact, cancellationToken);

    /// <summary>Why a flow did not start, or <see langword="null"/> while the system has no text yet (it answers 204 for a while).</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when the flow is not deployed.</exception>
    public async Task<string?> GetErrorAsync(string flowId, CancellationToken cancellationToken = default)
    {
        var request = new SapRequest(
            HttpMethod.Get, $"{CloudIntegrationService.Root}{Key(flowId)}/ErrorInformation/$value", $"read the error of integration flow '{flowId}'")
        {
            Accept = "application/json, text/plain",
            Classify = CloudIntegrationService.Classify,
        };
        var response = await connection.SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        if ((int)response.Status is < 200 or >= 300)
            throw SapErrors.FromResponse(response);
        return response.Status == HttpStatusCode.NoContent || response.Body.Length == 0 ? null : SapErrors.Shorten(ReadError(response.Text));
    }

    /// <summary>Waits until a deployed flow runs.</summary>
    /// <exception cref="SapApiException">The start failed; the message says what the runtime says of it.</exception>
    public Task<RuntimeArtifact> WaitUntilStartedAsync(string flowId, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"start integration flow '{flowId}'";
        return new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var artifact = await FindAsync(flowId, cancellation).ConfigureAwait(false);
                if (artifact?.HasFailed == true)
                {
                    var reason = await TryGetErrorAsync(flowId, cancellation).ConfigureAwait(false);
                    throw SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, reason is null ? "it is in status ERROR" : $"\"{reason}\"", reason);
                }

                return artifact?.IsStarted == true ? Look<RuntimeArtifact>.Ended(artifact) : Look<RuntimeArtifact>.Pending(artifact?.Status ?? "not deployed yet");
            },
            cancellationToken);
    }

    /// <summary>Undeploys a flow; <see langword="false"/> when it is not deployed. The system does so in its own time.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> UndeployAsync(string flowId, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(flowId), $"undeploy integration flow '{flowId}'", cancellationToken);

    /// <summary>Waits until a flow is no longer deployed.</summary>
    /// <exception cref="SapApiException">It still is when the time is over.</exception>
    public Task WaitUntilUndeployedAsync(string flowId, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new LongOperation(connection, $"undeploy integration flow '{flowId}'", progress).WaitAsync(
            async cancellation => await FindAsync(flowId, cancellation).ConfigureAwait(false) is { } artifact ? Look<bool>.Pending(artifact.Status) : Look<bool>.Ended(true),
            cancellationToken);

    /// <summary>The error text, waiting a little for it; <see langword="null"/> when none comes.</summary>
    internal async Task<string?> TryGetErrorAsync(string flowId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await GetErrorAsync(flowId, cancellationToken).ConfigureAwait(false) is { } text)
                    return text;
            }
            catch (SapApiException error) when (error.Kind is SapErrorKind.NotFound or SapErrorKind.Rejected or SapErrorKind.Unavailable)
            {
                return null;
            }

            if (attempt == ErrorTextTries)
                return null;
            await Task.Delay(connection.Options.Polling.FirstInterval, connection.Options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The words in <c>{"message":"…"}</c>, in <c>{"message":{…},"parameter":["…"]}</c>, or in a <c>childMessageInstances</c>
    /// below; else the text as it is.
    /// </summary>
    internal static string ReadError(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Words(document.RootElement, depth: 0) ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    private static string? Words(JsonElement error, int depth)
    {
        if (error.TextMember("message") is { Length: > 0 } message)
            return message;
        var own = error.Member("parameter") is { ValueKind: JsonValueKind.Array } parameters
            ? string.Join("; ", parameters.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()))
            : "";
        if (own.Length > 0)
            return own;
        if (depth < 5 && error.Member("childMessageInstances") is { ValueKind: JsonValueKind.Array } children)
            return children.EnumerateArray().Select(child => Words(child, depth + 1)).FirstOrDefault(static words => words is not null);
        return error.Member("message")?.TextMember("messageId");
    }

    private static string Key(string flowId) => $"IntegrationRuntimeArtifacts({ODataLiteral.Text(flowId)})";
}
