using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using OAuth2ClientCredentialEntity = Copin.Provisioning.Clients.CloudIntegration.OAuth2ClientCredential;

namespace Copin.Provisioning.Resources;

/// <summary>Security material of type OAuth2 client credential.</summary>
/// <remarks>
/// Custom parameters are taken with a new credential only, and a change drops them (SAP Business Accelerator Hub, API "Security Content": the schema of the update has none). So a
/// credential that declares some is made anew whatever differs, and one to which somebody else gave some keeps them by being made anew with them.
/// </remarks>
internal sealed class OAuth2ClientCredentialProvider : SecurityMaterialProvider<OAuth2ClientCredential, OAuth2ClientCredentialEntity>
{
    private const string TokenServiceUrl = "TokenServiceUrl";
    private const string ClientId = "ClientId";
    private const string ClientSecret = "ClientSecret";
    private const string ClientAuthentication = "ClientAuthentication";
    private const string Scope = "Scope";
    private const string ScopeContentType = "ScopeContentType";
    private const string Resource = "Resource";
    private const string Audience = "Audience";
    private const string CustomParameters = "CustomParameters";

    public override ResourceKind Kind => OAuth2ClientCredential.ResourceKind;

    protected override int? MaxSecretLength => null;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.CloudIntegration.OAuth2ClientCredentials.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } credential ? State(credential) : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call) =>
        OwnedAmong(await call.Systems.CloudIntegration.OAuth2ClientCredentials.ListAsync(call.CancellationToken).ConfigureAwait(false), credential => credential.Name, call);

    protected override string? DescriptionOf(OAuth2ClientCredentialEntity actual) => actual.Description;

    protected override void Compare(OAuth2ClientCredential resource, OAuth2ClientCredentialEntity? actual, PropertyComparison properties)
    {
        CompareDescription(resource.Description, actual?.Description, properties);
        if (resource.Key is { } reference)
        {
            var key = properties.Scope.Get<ServiceKey>(reference);
            properties.Value(TokenServiceUrl, properties.Scope.Output(key, "TokenUrl"), actual?.TokenServiceUrl);
            properties.Value(ClientId, properties.Scope.Output(key, "ClientId"), actual?.ClientId);
            properties.Secret(ClientSecret, properties.Scope.SecretOutput(key, "ClientSecret"));
        }
        else
        {
            properties.Text(TokenServiceUrl, resource.TokenServiceUrl, actual?.TokenServiceUrl);
            properties.Text(ClientId, resource.ClientId, actual?.ClientId);
            properties.Secret(ClientSecret, resource.ClientSecret);
        }

        properties.Setting(ClientAuthentication, resource.ClientAuthentication, OAuth2Spelling.Of(resource.ClientAuthentication.Value), actual?.ClientAuthentication);
        properties.Text(Scope, resource.Scope, actual?.Scope);
        properties.Setting(ScopeContentType, resource.ScopeContentType, OAuth2Spelling.Of(resource.ScopeContentType.Value), actual?.ScopeContentType);
        properties.Text(Resource, resource.Resource, actual?.Resource);
        properties.Text(Audience, resource.Audience, actual?.Audience);
        if (resource.CustomParameters.Count == 0)
            return;
        var parameters = new CustomParameterList(resource, properties.Scope);
        properties.Value(CustomParameters, parameters.Digest, actual is null ? null : CustomParameterList.DigestOf(actual.CustomParameters), shown: parameters.Shown,
            shownActual: actual is null ? null : CustomParameterList.Show(actual.CustomParameters));
        properties.NothingCanChange();
    }

    protected override async Task<ResourceState> DeployAsync(OAuth2ClientCredential resource, ResourceChange change)
    {
        var credential = Declared(resource, null, change) with { CustomParameters = new CustomParameterList(resource, change.Scope).Entities };
        return await DeployAsync(credential, Secret(change), change).ConfigureAwait(false);
    }

    protected override async Task<ResourceState> UpdateAsync(OAuth2ClientCredential resource, OAuth2ClientCredentialEntity actual, ResourceChange change)
    {
        var credential = Declared(resource, actual, change);
        var secret = Secret(change);
        var credentials = change.Systems.CloudIntegration.OAuth2ClientCredentials;
        if (actual.CustomParameters.Count > 0)
        {
            await credentials.DeleteAsync(credential.Name!, change.CancellationToken).ConfigureAwait(false);
            return await DeployAsync(credential with { CustomParameters = actual.CustomParameters }, secret, change).ConfigureAwait(false);
        }

        await credentials.ReplaceAsync(credential, secret, change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(credential, change).ConfigureAwait(false);
    }

    protected override Task DeleteAsync(ResourceIdentity identity, OAuth2ClientCredentialEntity actual, ProviderCall call) =>
        call.Systems.CloudIntegration.OAuth2ClientCredentials.DeleteAsync(identity.Name, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(OAuth2ClientCredential resource, OAuth2ClientCredentialEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(Deployed(actual.SecurityArtifactDescriptor?.Status, $" for client {actual.ClientId} of {actual.TokenServiceUrl}"));

    private static async Task<ResourceState> DeployAsync(OAuth2ClientCredentialEntity credential, SecretReader secret, ResourceChange change)
    {
        await change.Systems.CloudIntegration.OAuth2ClientCredentials.CreateAsync(credential, secret, change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(credential, change).ConfigureAwait(false);
    }

    private static OAuth2ClientCredentialEntity Declared(OAuth2ClientCredential resource, OAuth2ClientCredentialEntity? actual, ResourceChange change) => new()
    {
        Name = change.Scope.Fill(resource.Name).Known,
        Description = DescriptionToWrite(change, actual?.Description),
        TokenServiceUrl = change[TokenServiceUrl] ?? actual?.TokenServiceUrl,
        ClientId = change[ClientId] ?? actual?.ClientId,
        ClientAuthentication = change[ClientAuthentication] ?? Kept(actual?.ClientAuthentication),
        Scope = change[Scope] ?? Kept(actual?.Scope),
        ScopeContentType = change[ScopeContentType] ?? Kept(actual?.ScopeContentType),
        Resource = change[Resource] ?? Kept(actual?.Resource),
        Audience = change[Audience] ?? Kept(actual?.Audience),
    };

    // What was never given may be read as an empty text, which is none of the values that are taken.
    private static string? Kept(string? actual) => string.IsNullOrEmpty(actual) ? null : actual;

    private static SecretReader Secret(ResourceChange change) =>
        change.Secret(ClientSecret) ?? throw new ResourceException("an OAuth2 client credential needs the client's secret, and the declaration names none");

    // When it was deployed is known only to the tenant, and tells which flows have to be deployed again.
    private static async Task<ResourceState> ReadBackAsync(OAuth2ClientCredentialEntity credential, ResourceChange change) =>
        State(await change.Systems.CloudIntegration.OAuth2ClientCredentials.FindAsync(credential.Name!, change.CancellationToken).ConfigureAwait(false) ?? credential);

    private static ResourceState State(OAuth2ClientCredentialEntity credential) => new(credential)
    {
        Stamp = $"{credential.Name} {credential.ClientId} {credential.SecurityArtifactDescriptor?.DeployedOn?.UtcDateTime:O}",
    };
}
