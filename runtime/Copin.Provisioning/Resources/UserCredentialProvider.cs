using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using UserCredentialEntity = Copin.Provisioning.Clients.CloudIntegration.UserCredential;

namespace Copin.Provisioning.Resources;

/// <summary>Security material of type user credential.</summary>
internal sealed class UserCredentialProvider : SecurityMaterialProvider<UserCredential, UserCredentialEntity>
{
    private const string User = "User";
    private const string Password = "Password";

    public override ResourceKind Kind => UserCredential.ResourceKind;

    protected override int? MaxSecretLength => SecurityMaterialLimits.Password;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.CloudIntegration.UserCredentials.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } credential ? State(credential) : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call) =>
        OwnedAmong(await call.Systems.CloudIntegration.UserCredentials.ListAsync(call.CancellationToken).ConfigureAwait(false), credential => credential.Name, call);

    protected override string? DescriptionOf(UserCredentialEntity actual) => actual.Description;

    protected override void Compare(UserCredential resource, UserCredentialEntity? actual, PropertyComparison properties)
    {
        CompareDescription(resource.Description, actual?.Description, properties);
        if (resource.CommunicationUser is { } reference)
        {
            var user = properties.Scope.Get<CommunicationUser>(reference);
            properties.Value(User, properties.Scope.Output(user, "UserName"), actual?.User);
            // The service that makes an arrangement from SAP BTP chooses the password of its user.
            if (properties.Scope.Node.Landscape.IsMadeFromBtp(user))
                properties.Secret(Password, properties.Scope.SecretOutput(user, "Password"));
            else
                properties.Secret(Password, user.Password);
        }
        else
        {
            properties.Text(User, resource.User, actual?.User);
            properties.Secret(Password, resource.Password);
        }
    }

    protected override async Task<ResourceState> DeployAsync(UserCredential resource, ResourceChange change)
    {
        var credential = Declared(resource, null, change);
        await change.Systems.CloudIntegration.UserCredentials.CreateAsync(credential, Secret(change), change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(credential, change).ConfigureAwait(false);
    }

    protected override async Task<ResourceState> UpdateAsync(UserCredential resource, UserCredentialEntity actual, ResourceChange change)
    {
        var credential = Declared(resource, actual, change);
        await change.Systems.CloudIntegration.UserCredentials.ReplaceAsync(credential, Secret(change), change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(credential, change).ConfigureAwait(false);
    }

    protected override Task DeleteAsync(ResourceIdentity identity, UserCredentialEntity actual, ProviderCall call) =>
        call.Systems.CloudIntegration.UserCredentials.DeleteAsync(identity.Name, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(UserCredential resource, UserCredentialEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(Deployed(actual.SecurityArtifactDescriptor?.Status, $" for user {actual.User}"));

    private static UserCredentialEntity Declared(UserCredential resource, UserCredentialEntity? actual, ResourceChange change) => new()
    {
        Name = change.Scope.Fill(resource.Name).Known,
        Kind = actual?.Kind,
        CompanyId = actual?.CompanyId,
        Description = DescriptionToWrite(change, actual?.Description),
        User = change[User] ?? actual?.User,
    };

    private static Http.SecretReader Secret(ResourceChange change) =>
        change.Secret(Password) ?? throw new ResourceException("a user credential needs a password, and the declaration names none");

    // When it was deployed is known only to the tenant, and tells which flows have to be deployed again.
    private static async Task<ResourceState> ReadBackAsync(UserCredentialEntity credential, ResourceChange change) =>
        State(await change.Systems.CloudIntegration.UserCredentials.FindAsync(credential.Name!, change.CancellationToken).ConfigureAwait(false) ?? credential);

    private static ResourceState State(UserCredentialEntity credential) => new(credential)
    {
        Stamp = $"{credential.Name} {credential.User} {credential.SecurityArtifactDescriptor?.DeployedOn?.UtcDateTime:O}",
    };
}
