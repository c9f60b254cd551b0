using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>User credentials: entity set <c>UserCredentials</c>. Needs roles <c>MonitoringDataRead</c> and <c>CredentialsEdit</c>.</summary>
/// <remarks>
/// The entity set shows OAuth2 client credentials too, of kind <c>oauth2:default</c>; they are left out here. Source: SAP-docs/btp-integration-suite, "Security Content"; the kind is
/// known from public clients and scripts only.
/// </remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class UserCredentialApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>All user credentials.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<UserCredential>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await _service.ListAsync("UserCredentials", "list user credentials", Json.ODataV2CollectionUserCredential, cancellationToken).ConfigureAwait(false)).Where(IsUserCredential)];

    /// <summary>The user credential of this name, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public async Task<UserCredential?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        await _service.FindAsync(Key(name), $"find user credential '{name}'", Json.ODataV2EntityUserCredential, cancellationToken).ConfigureAwait(false) is { } found && IsUserCredential(found)
            ? found
            : null;

    /// <summary>Deploys a new user credential.</summary>
    /// <param name="credential">Name and user; <see cref="UserCredential.Kind"/> is <c>default</c> unless given.</param>
    /// <param name="password">At most 255 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken.</exception>
    public async Task CreateAsync(UserCredential credential, SecretReader password, CancellationToken cancellationToken = default)
    {
        var request = CloudIntegrationService.Write(HttpMethod.Post, "UserCredentials", $"deploy user credential '{credential.Name}'");
        await connection.SendAsync(await WithBodyAsync(request, credential, password, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Replaces a user credential. The system keeps no old password, so one has to be given.</summary>
    /// <remarks>Flows that use the credential see the change only after they are deployed again.</remarks>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is none of that name.</exception>
    public async Task ReplaceAsync(UserCredential credential, SecretReader password, CancellationToken cancellationToken = default)
    {
        var request = CloudIntegrationService.Write(HttpMethod.Put, Key(credential.Name!), $"change user credential '{credential.Name}'");
        await connection.SendAsync(await WithBodyAsync(request, credential, password, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Undeploys a user credential; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(name), $"delete user credential '{name}'", cancellationToken);

    private static CloudIntegrationJson Json => CloudIntegrationJson.Default;

    private static bool IsUserCredential(UserCredential credential) => credential.Kind?.StartsWith("oauth2", StringComparison.OrdinalIgnoreCase) != true;

    private static string Key(string name) => $"UserCredentials({ODataLiteral.Text(name)})";

    private static async Task<SapRequest> WithBodyAsync(SapRequest request, UserCredential credential, SecretReader password, CancellationToken cancellationToken)
    {
        var writable = credential with { Kind = credential.Kind ?? "default", SecurityArtifactDescriptor = null };
        var body = (JsonObject)JsonSerializer.SerializeToNode(writable, Json.UserCredential)!;
        var value = await password(cancellationToken).ConfigureAwait(false);
        body["Password"] = value;
        return request.WithSecret(value).WithJson(body);
    }
}
