using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using Copin.Rules;
using CommunicationUserEntity = Copin.Provisioning.Clients.S4HanaCloud.CommunicationUser;

namespace Copin.Provisioning.Resources;

/// <summary>Communication users of S/4HANA Cloud.</summary>
internal sealed class CommunicationUserProvider : ResourceProvider<CommunicationUser, CommunicationUserEntity>
{
    private const string Description = "Description";
    private const string Password = "Password";
    private const int MaxDescriptionLength = 80;

    public override ResourceKind Kind => CommunicationUser.ResourceKind;

    public override SapService Service => SapService.CommunicationManagement;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.CommunicationManagement.Users.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } user ? new ResourceState(user) : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var users = await call.Systems.CommunicationManagement.Users.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return [.. users.Where(user => user.Name is not null && OwnershipMark.Read(user.Description).Owner == call.Owner).Select(user => Owned(call, user.Name!))];
    }

    public override IEnumerable<string> FaultsOf(Resource resource, Text text, string secret) =>
        PasswordPolicy.Check(secret).Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Message);

    public override void WriteKnownOutputs(Resource resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        outputs.Add("UserName", texts.Fill(resource.Name));

    protected override string? OwnerOf(CommunicationUserEntity actual) => OwnershipMark.Read(actual.Description).Owner;

    protected override void Compare(CommunicationUser resource, CommunicationUserEntity? actual, PropertyComparison properties)
    {
        properties.Description(Description, resource.Description, actual?.Description, MaxDescriptionLength);
        properties.Secret(Password, resource.Password);
    }

    protected override void WriteOutputs(CommunicationUser resource, CommunicationUserEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("UserName", scope.Fill(resource.Name));
        outputs.Add("Id", actual?.Id);
    }

    protected override async Task<ResourceState> CreateAsync(CommunicationUser resource, ResourceChange change)
    {
        var name = change.Scope.Fill(resource.Name).Known!;
        // S/4HANA Cloud refuses a user without description.
        var description = change.Description(Description, resource.Description.HasValue ? null : name, MaxDescriptionLength);
        var user = new CommunicationUserEntity { Name = name, Description = description };
        return new ResourceState(await change.Systems.CommunicationManagement.Users.CreateAsync(user, change.Secret(Password), change.CancellationToken).ConfigureAwait(false));
    }

    protected override async Task<ResourceState> UpdateAsync(CommunicationUser resource, CommunicationUserEntity actual, ResourceChange change)
    {
        var changes = new CommunicationUserEntity { Description = change.Description(Description, actual.Description, MaxDescriptionLength) };
        await change.Systems.CommunicationManagement.Users.UpdateAsync(actual.Id!, changes, change.ChangedSecret(Password), change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(actual with { Description = changes.Description });
    }

    protected override Task DeleteAsync(ResourceIdentity identity, CommunicationUserEntity actual, ProviderCall call) =>
        call.Systems.CommunicationManagement.Users.DeleteAsync(actual.Id!, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(CommunicationUser resource, CommunicationUserEntity actual, ResourceScope scope, ProviderCall call)
    {
        if (actual.LockStatus is not (null or "not_locked"))
            return Report(false, $"the user is {actual.LockStatus}; unlock it in the app Maintain Communication Users");
        return resource.Password.HasValue && actual.PasswordStatus is "inactive" or "initial"
            ? Report(false, $"its password is {actual.PasswordStatus}")
            : Report(true, $"not locked, password {actual.PasswordStatus ?? "of unknown status"}");

        static Task<CheckReport?> Report(bool works, string summary) => Task.FromResult<CheckReport?>(new CheckReport(works, summary));
    }
}
