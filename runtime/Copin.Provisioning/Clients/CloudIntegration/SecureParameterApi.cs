using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Secure parameters: entity set <c>SecureParameters</c>. Needs roles <c>MonitoringDataRead</c> and <c>CredentialsEdit</c>.</summary>
/// <remarks>
/// SAP documents the entity set for the Neo environment only; some tenants of the Cloud Foundry environment have it, others answer 404 to its list. Sources: SAP Business Accelerator
/// Hub, API "Security Content"; SAP-docs/btp-integration-suite, "Security Content".
/// </remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class SecureParameterApi(SapConnection connection)
{
    private const string Set = "SecureParameters";

    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>All secure parameters.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when the tenant does not offer secure parameters by its API.</exception>
    public async Task<IReadOnlyList<SecureParameter>> ListAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await _service.ListAsync(Set, "list secure parameters", Json.ODataV2CollectionSecureParameter, cancellationToken).ConfigureAwait(false);
        }
        catch (SapApiException exception) when (exception.Kind == SapErrorKind.NotFound)
        {
            throw exception.Explained(
                "This tenant does not offer secure parameters by its API; deploy them by hand (Monitor → Security Material → Create → Secure Parameter), and write their names "
                + "where flows need them instead of declaring them");
        }
    }

    /// <summary>The secure parameter of this name, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<SecureParameter?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        _service.FindAsync(Key(name), $"find secure parameter '{name}'", Json.ODataV2EntitySecureParameter, cancellationToken);

    /// <summary>Deploys a new secure parameter.</summary>
    /// <param name="parameter">Its name and description.</param>
    /// <param name="value">1 to 4096 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken.</exception>
    public Task CreateAsync(SecureParameter parameter, SecretReader value, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Post, Set, $"deploy secure parameter '{parameter.Name}'", parameter, value, cancellationToken);

    /// <summary>Replaces a secure parameter. The system keeps no old value, so one has to be given.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is none of that name.</exception>
    public Task ReplaceAsync(SecureParameter parameter, SecretReader value, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Put, Key(parameter.Name!), $"change secure parameter '{parameter.Name}'", parameter, value, cancellationToken);

    /// <summary>Undeploys a secure parameter; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(name), $"delete secure parameter '{name}'", cancellationToken);

    private static CloudIntegrationJson Json => CloudIntegrationJson.Default;

    private static string Key(string name) => $"{Set}({ODataLiteral.Text(name)})";

    private async Task WriteAsync(HttpMethod method, string path, string operation, SecureParameter parameter, SecretReader value, CancellationToken cancellationToken)
    {
        var writable = parameter with { DeployedBy = null, DeployedOn = null, Status = null };
        var body = (JsonObject)JsonSerializer.SerializeToNode(writable, Json.SecureParameter)!;
        var secret = await value(cancellationToken).ConfigureAwait(false);
        body["SecureParam"] = secret;
        await connection.SendAsync(CloudIntegrationService.Write(method, path, operation).WithSecret(secret).WithJson(body), cancellationToken).ConfigureAwait(false);
    }
}
