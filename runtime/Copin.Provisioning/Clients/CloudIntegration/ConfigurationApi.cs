using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Externalised parameters: navigation <c>Configurations</c>. They can be changed, not created or removed. Needs role <c>WorkspacePackagesConfigure</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Integration Content", "Query Parameters".</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class ConfigurationApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>The parameters of an integration flow with their values.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is no such flow.</exception>
    public Task<IReadOnlyList<ConfigurationParameter>> ListAsync(
        string flowId, string version = IntegrationArtifactApi.ActiveVersion, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            $"{IntegrationArtifactApi.Key(flowId, version)}/Configurations", $"list parameters of integration flow '{flowId}'",
            CloudIntegrationJson.Default.ODataV2CollectionConfigurationParameter, cancellationToken);

    /// <summary>Sets one parameter.</summary>
    /// <exception cref="SapApiException">
    /// <see cref="SapErrorKind.NotFound"/> when the flow has no such parameter, <see cref="SapErrorKind.Rejected"/> when the value
    /// has the wrong format.
    /// </exception>
    public async Task SetAsync(
        string flowId, ConfigurationParameter parameter, string version = IntegrationArtifactApi.ActiveVersion, CancellationToken cancellationToken = default) =>
        await _service.WriteAsync(
            HttpMethod.Put, Link(flowId, version, parameter.Key), Body(parameter), $"set parameter '{parameter.Key}' of integration flow '{flowId}'", cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Sets several parameters in one change set: all or none.</summary>
    /// <exception cref="SapApiException">As of <see cref="SetAsync"/>, for the first parameter that is refused.</exception>
    public async Task SetManyAsync(
        string flowId, IReadOnlyList<ConfigurationParameter> parameters, string version = IntegrationArtifactApi.ActiveVersion, CancellationToken cancellationToken = default)
    {
        if (parameters.Count == 0)
            return;
        var names = string.Join(", ", parameters.Select(static parameter => $"'{parameter.Key}'"));
        var batch = new ODataBatch();
        foreach (var parameter in parameters)
            batch.Add(HttpMethod.Put, Link(flowId, version, parameter.Key), Body(parameter));

        var request = CloudIntegrationService.Write(HttpMethod.Post, "$batch", $"set parameters {names} of integration flow '{flowId}'", "multipart/mixed");
        var response = await connection.SendAsync(batch.Write(request), cancellationToken).ConfigureAwait(false);
        var parts = ODataBatch.Read(response);
        if (parts.FirstOrDefault(static part => part.Status is < 200 or >= 300) is { } refused)
            throw SapErrors.FromBatchPart(response, refused);
        if (parts.Count < parameters.Count)
            throw SapErrors.Unreadable(response, $"the batch answers {parts.Count} of {parameters.Count} changes");
    }

    private static string Link(string flowId, string version, string key) =>
        $"{IntegrationArtifactApi.Key(flowId, version)}/$links/Configurations({ODataLiteral.Text(key)})";

    private static JsonObject Body(ConfigurationParameter parameter)
    {
        var body = new JsonObject { ["ParameterValue"] = parameter.Value ?? "" };
        if (parameter.DataType is not null)
            body["DataType"] = parameter.DataType;
        return body;
    }
}
