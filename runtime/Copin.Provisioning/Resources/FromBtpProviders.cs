using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Communication arrangements that are made from SAP BTP: by an instance of service <c>s4-hana-cloud</c>, plan <c>api-access</c>.</summary>
internal sealed class CommunicationArrangementFromBtpProvider : ExtensibilityProvider<CommunicationArrangement>
{
    public override ResourceKind Kind => CommunicationArrangement.ResourceKind;

    public override bool IsFromBtp => true;

    protected override string PlanName => ApiAccessParameters.Plan;

    protected override Value Naming(CommunicationArrangement resource, ResourceScope scope) => scope.Fill(resource.Instance);

    protected override Reference System(CommunicationArrangement resource) => resource.RegisteredSystem!;

    protected override Text? SecretOf(CommunicationArrangement resource, ResourceScope scope) => ApiAccessParameters.Of(resource, scope.Node.Landscape)!.CalledSystem?.Password;

    protected override JsonObject Write(CommunicationArrangement resource, Text? system, InstanceParameters writer, ResourceScope scope) =>
        writer.Of(ApiAccessParameters.Of(resource, scope.Node.Landscape)!, system);
}

/// <summary>Communication systems of arrangements that are made from SAP BTP: they describe the called side, and the instance makes one of its own.</summary>
internal sealed class CommunicationSystemFromBtpProvider : ResourceProvider<CommunicationSystem, ResourceIdentity>
{
    public override ResourceKind Kind => CommunicationSystem.ResourceKind;

    public override string IdentityKind => Kind.Attribute + ".FromBtp";

    public override bool IsFromBtp => true;

    public override SapService Service => SapService.None;

    public override bool IsDescription => true;

    /// <summary>What is secret in it goes with the instance.</summary>
    public override bool IsNeededBeforehand(Resource resource, Text secret) => false;

    public override Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) => Task.FromResult<ResourceState?>(new ResourceState(identity));

    protected override bool IsReadOnly(CommunicationSystem resource) => true;

    protected override void Compare(CommunicationSystem resource, ResourceIdentity? actual, PropertyComparison properties)
    {
    }

    protected override void WriteOutputs(CommunicationSystem resource, ResourceIdentity? actual, OutputSet outputs, ResourceScope scope) => outputs.Add("Id", scope.Fill(resource.Name));

    protected override Task<ResourceState> CreateAsync(CommunicationSystem resource, ResourceChange change) => Task.FromResult(new ResourceState(change.Scope.Node.Identity!));

    protected override Task<ResourceState> UpdateAsync(CommunicationSystem resource, ResourceIdentity actual, ResourceChange change) => CreateAsync(resource, change);

    protected override Task DeleteAsync(ResourceIdentity identity, ResourceIdentity actual, ProviderCall call) => Task.CompletedTask;
}

/// <summary>Communication users of arrangements that are made from SAP BTP: the service chooses name and password and tells them in a binding of the instance.</summary>
internal sealed class CommunicationUserFromBtpProvider : ResourceProvider<CommunicationUser, ServiceBinding>
{
    public override ResourceKind Kind => CommunicationUser.ResourceKind;

    /// <summary>It is a service key, which is found with the others.</summary>
    public override string IdentityKind => ServiceKey.ResourceKind.Attribute;

    public override bool IsFromBtp => true;

    public override SapService Service => SapService.ServiceManager;

    /// <summary>The declared password is used only where the arrangement is made in S/4HANA Cloud.</summary>
    public override bool IsNeededBeforehand(Resource resource, Text secret) => false;

    public override Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) => ServiceBindings.ReadAsync(identity, call);

    protected override IEnumerable<Value> Within(CommunicationUser resource, ResourceScope scope) => [scope.Fill(Arrangement(resource, scope).Instance)];

    protected override Resource? ContainerOf(CommunicationUser resource, ResourceScope scope) => Arrangement(resource, scope);

    protected override Resource? HolderOf(CommunicationUser resource, ServiceBinding actual, ResourceScope scope) => Arrangement(resource, scope);

    protected override string? OwnerOf(ServiceBinding actual) => ServiceLabels.Owner(actual.Labels);

    protected override Task SettleAsync(ResourceIdentity identity, ServiceBinding actual, ProviderCall call) => ServiceBindings.SettleAsync(identity, actual, call);

    protected override void Compare(CommunicationUser resource, ServiceBinding? actual, PropertyComparison properties)
    {
        var instance = properties.Scope.Fill(Arrangement(resource, properties.Scope).Instance);
        properties.Value("Instance", instance, actual is null ? null : instance.Known);
    }

    protected override void WriteOutputs(CommunicationUser resource, ServiceBinding? actual, OutputSet outputs, ResourceScope scope)
    {
        if (actual?.Credentials is not { } credentials)
            return;
        outputs.Add("UserName", credentials.GetText("User"));
        outputs.AddSecret("Password", credentials.GetSecret("Password"));
    }

    protected override async Task<ResourceState> CreateAsync(CommunicationUser resource, ResourceChange change)
    {
        var scope = change.Scope;
        var instance = scope.Output(Arrangement(resource, scope), "Id").Known ?? throw new ResourceException("the ID of its service instance is not known");
        var labels = ServiceLabels.Of(change.Owner, ServiceLabels.Digest(null).Known!);
        return ServiceBindings.State(await change.Systems.ServiceManager.Bindings.CreateAsync(
            scope.Fill(resource.Name).Known!, instance, null, labels, change.Progress, change.CancellationToken).ConfigureAwait(false));
    }

    protected override Task<ResourceState> UpdateAsync(CommunicationUser resource, ServiceBinding actual, ResourceChange change) => Task.FromResult(ServiceBindings.State(actual));

    protected override Task DeleteAsync(ResourceIdentity identity, ServiceBinding actual, ProviderCall call) =>
        call.Systems.ServiceManager.Bindings.DeleteAsync(actual.Id, call.Progress, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(CommunicationUser resource, ServiceBinding actual, ResourceScope scope, ProviderCall call) => Task.FromResult<CheckReport?>(
        actual.Credentials?.GetText("User") is { } user ? new CheckReport(true, $"the service made user {user}") : new CheckReport(false, "its binding tells no user"));

    private static CommunicationArrangement Arrangement(CommunicationUser resource, ResourceScope scope) => scope.Node.Landscape.BtpArrangementOf(resource)!;
}
