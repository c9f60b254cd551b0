using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using Subscription = Copin.Model.Subscription;

namespace Copin.Provisioning.Resources;

/// <summary>Assignments of role collections to users. They bear no mark, so the journal knows whose they are.</summary>
internal sealed class RoleAssignmentProvider : ResourceProvider<RoleAssignment, RoleCollection>
{
    private const string User = "User";

    public override ResourceKind Kind => RoleAssignment.ResourceKind;

    public override SapService Service => SapService.Authorization;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var collections = await call.Systems.Authorization.ListOfUserAsync(identity.Within[1], identity.Within[0], call.CancellationToken).ConfigureAwait(false);
        return collections.FirstOrDefault(collection => string.Equals(collection.Name, identity.Name, StringComparison.Ordinal)) is { } found ? new ResourceState(found) : null;
    }

    protected override IEnumerable<Value> Within(RoleAssignment resource, ResourceScope scope) =>
        [resource.Origin.HasValue ? scope.Fill(resource.Origin) : Value.Of(AuthorizationClient.DefaultOrigin), scope.Fill(resource.User)];

    // The role collections of an application go with its subscription, and their assignments with them.
    protected override Resource? ContainerOf(RoleAssignment resource, ResourceScope scope) => scope.Get<Subscription>(resource.Subscription);

    protected override void Compare(RoleAssignment resource, RoleCollection? actual, PropertyComparison properties)
    {
        var user = properties.Scope.Fill(resource.User);
        properties.Value(User, user, actual is null ? null : user.Known);
    }

    protected override void WriteOutputs(RoleAssignment resource, RoleCollection? actual, OutputSet outputs, ResourceScope scope)
    {
    }

    protected override async Task<ResourceState> CreateAsync(RoleAssignment resource, ResourceChange change)
    {
        var name = change.Scope.Fill(resource.Name).Known!;
        var origin = resource.Origin.HasValue ? change.Scope.Fill(resource.Origin).Known! : AuthorizationClient.DefaultOrigin;
        await change.Systems.Authorization.AssignAsync(name, change[User]!, origin, change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(new RoleCollection { Name = name });
    }

    protected override Task<ResourceState> UpdateAsync(RoleAssignment resource, RoleCollection actual, ResourceChange change) => Task.FromResult(new ResourceState(actual));

    protected override Task DeleteAsync(ResourceIdentity identity, RoleCollection actual, ProviderCall call) =>
        call.Systems.Authorization.UnassignAsync(identity.Name, identity.Within[1], identity.Within[0], call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(RoleAssignment resource, RoleCollection actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(true, $"assigned to {scope.Fill(resource.User).Shown}"));
}
