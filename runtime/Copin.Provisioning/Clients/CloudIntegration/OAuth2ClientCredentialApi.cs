using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>OAuth2 client credentials: entity set <c>OAuth2ClientCredentials</c>. Needs roles <c>MonitoringDataRead</c> and <c>CredentialsEdit</c>.</summary>
/// <remarks>SAP Business Accelerator Hub, API "Security Content".</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class OAuth2ClientCredentialApi(SapConnection connection)
{
    private const string Set = "OAuth2ClientCredentials";

    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>All OAuth2 client credentials, without their custom parameters.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<OAuth2ClientCredential>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync(Set, "list OAuth2 client credentials", Json.ODataV2CollectionOAuth2ClientCredential, cancellationToken);

    /// <summary>The OAuth2 client credential of this name with its custom parameters, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<OAuth2ClientCredential?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        _service.FindAsync($"{Key(name)}?$expand=CustomParameters", $"find OAuth2 client credential '{name}'", Json.ODataV2EntityOAuth2ClientCredential, cancellationToken);

    /// <summary>Deploys a new OAuth2 client credential with its custom parameters.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken.</exception>
    public Task CreateAsync(OAuth2ClientCredential credential, SecretReader clientSecret, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Post, Set, $"deploy OAuth2 client credential '{credential.Name}'", credential, clientSecret, cancellationToken);

    /// <summary>
    /// Replaces an OAuth2 client credential. The system keeps no old secret, so one has to be given, and takes custom parameters with a new credential only: those of the old one
    /// are lost.
    /// </summary>
    /// <remarks>Flows that use the credential see the change only after they are deployed again.</remarks>
    /// <exception cref="ArgumentException">The credential has custom parameters; delete the old one and deploy it anew.</exception>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is none of that name.</exception>
    public Task ReplaceAsync(OAuth2ClientCredential credential, SecretReader clientSecret, CancellationToken cancellationToken = default)
    {
        if (credential.CustomParameters.Count > 0)
            throw new ArgumentException("Custom parameters are taken with a new credential only.", nameof(credential));
        return WriteAsync(HttpMethod.Put, Key(credential.Name!), $"change OAuth2 client credential '{credential.Name}'", credential, clientSecret, cancellationToken);
    }

    /// <summary>Undeploys an OAuth2 client credential; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(name), $"delete OAuth2 client credential '{name}'", cancellationToken);

    private static CloudIntegrationJson Json => CloudIntegrationJson.Default;

    private static string Key(string name) => $"{Set}({ODataLiteral.Text(name)})";

    private async Task WriteAsync(
        HttpMethod method, string path, string operation, OAuth2ClientCredential credential, SecretReader clientSecret, CancellationToken cancellationToken)
    {
        var body = (JsonObject)JsonSerializer.SerializeToNode(credential with { SecurityArtifactDescriptor = null }, Json.OAuth2ClientCredential)!;
        if (credential.CustomParameters.Count > 0)
            body["CustomParameters"] = new JsonArray([.. credential.CustomParameters.Select(parameter => JsonSerializer.SerializeToNode(parameter, Json.CustomParameter))]);
        var secret = await clientSecret(cancellationToken).ConfigureAwait(false);
        body["ClientSecret"] = secret;
        await connection.SendAsync(CloudIntegrationService.Write(method, path, operation).WithSecret(secret).WithJson(body), cancellationToken).ConfigureAwait(false);
    }
}
