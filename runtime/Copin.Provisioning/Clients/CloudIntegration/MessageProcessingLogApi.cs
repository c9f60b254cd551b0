using System.Net;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Message processing logs: entity set <c>MessageProcessingLogs</c>. Needs role <c>MonitoringDataRead</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Message Status"; SAP/jenkins-library, <c>cmd/integrationArtifactGetMplStatus.go</c>.</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class MessageProcessingLogApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>The log of one message, or <see langword="null"/> when the system has none (yet).</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<MessageProcessingLog?> FindAsync(string messageId, CancellationToken cancellationToken = default) =>
        _service.FindAsync(Key(messageId), $"find message processing log '{messageId}'", CloudIntegrationJson.Default.ODataV2EntityMessageProcessingLog, cancellationToken);

    /// <summary>The log of a flow's last message, or <see langword="null"/> when there was none.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<MessageProcessingLog?> FindLastAsync(string flowId, CancellationToken cancellationToken = default)
    {
        var logs = await _service.ListAsync(
            $"MessageProcessingLogs?$filter=IntegrationArtifact/Id%20eq%20{ODataLiteral.Text(flowId)}%20and%20Status%20ne%20'DISCARDED'&$orderby=LogEnd%20desc&$top=1",
            $"find the last message of integration flow '{flowId}'", CloudIntegrationJson.Default.ODataV2CollectionMessageProcessingLog, cancellationToken)
            .ConfigureAwait(false);
        return logs.Count > 0 ? logs[0] : null;
    }

    /// <summary>Why a message failed, or <see langword="null"/> when the log has no error text.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<string?> GetErrorAsync(string messageId, CancellationToken cancellationToken = default)
    {
        var request = new SapRequest(HttpMethod.Get, $"{CloudIntegrationService.Root}{Key(messageId)}/ErrorInformation/$value", $"read the error of message '{messageId}'")
        {
            Accept = "text/plain, application/json",
        };
        var response = await connection.SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Status is HttpStatusCode.NoContent or HttpStatusCode.NotFound)
            return null;
        if (!response.IsSuccess)
            throw SapErrors.FromResponse(response);
        return SapErrors.Shorten(response.Text);
    }

    private static string Key(string messageId) => $"MessageProcessingLogs({ODataLiteral.Text(messageId)})";
}
