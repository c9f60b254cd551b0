using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using ServiceInstance = Copin.Model.ServiceInstance;
using ServiceInstanceEntity = Copin.Provisioning.Clients.Btp.ServiceInstance;

namespace Copin.Provisioning.Resources;

/// <summary>A service instance with the names of its offering and plan, as <c>offering/plan</c>.</summary>
internal sealed record ServiceInstanceState(ServiceInstanceEntity Instance, string Plan);

/// <summary>Service instances of the subaccount. Another plan or other parameters make a new instance: few brokers change one.</summary>
internal sealed class ServiceInstanceProvider : ResourceProvider<ServiceInstance, ServiceInstanceState>
{
    private const string Plan = "Plan";
    private const string Parameters = "Parameters";

    public override ResourceKind Kind => ServiceInstance.ResourceKind;

    public override SapService Service => SapService.ServiceManager;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        if (await call.Systems.ServiceManager.Instances.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is not { } instance)
            return null;
        return await StateAsync(instance, call).ConfigureAwait(false);
    }

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var instances = await call.Systems.ServiceManager.Instances.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return [.. instances.Where(instance => instance.Name is not null && ServiceLabels.Owner(instance.Labels) == call.Owner).Select(instance => Owned(call, instance.Name!))];
    }

    protected override Task SettleAsync(ResourceIdentity identity, ServiceInstanceState actual, ProviderCall call) => call.WaitAsync(
        SapService.ServiceManager, $"finish what is under way with service instance '{identity.Name}'",
        async cancellationToken => await call.Systems.ServiceManager.Instances.GetAsync(actual.Instance.Id, cancellationToken).ConfigureAwait(false) is { } instance
            ? ServiceOperationState.PendingOf(instance.LastOperation)
            : null);

    protected override string? OwnerOf(ServiceInstanceState actual) => ServiceLabels.Owner(actual.Instance.Labels);

    protected override void Compare(ServiceInstance resource, ServiceInstanceState? actual, PropertyComparison properties)
    {
        var scope = properties.Scope;
        var offering = scope.Fill(resource.Offering);
        var plan = scope.Fill(resource.Plan);
        properties.Value(Plan, offering.IsKnown ? plan.IsKnown ? Value.Of($"{offering.Known}/{plan.Known}") : plan : offering, actual?.Plan, immutable: true);
        var digest = ServiceLabels.Digest(resource.Parameters, scope);
        // Of an instance that somebody else made it is not known with which parameters: it is taken as it is.
        var there = actual is null ? null : ServiceLabels.Parameters(actual.Instance.Labels) ?? digest.Known;
        if (resource.Parameters.HasValue || there is not null)
            properties.Value(Parameters, digest, there, immutable: true, shown: resource.Parameters.HasValue ? scope.Show(resource.Parameters) : "none", shownActual: there is null ? null : "others");
        properties.Owner(ServiceLabels.Owner(actual?.Instance.Labels));
    }

    protected override void WriteOutputs(ServiceInstance resource, ServiceInstanceState? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Name", scope.Fill(resource.Name));
        outputs.Add("Id", actual?.Instance.Id);
    }

    protected override async Task<ResourceState> CreateAsync(ServiceInstance resource, ResourceChange change)
    {
        var scope = change.Scope;
        var name = scope.Fill(resource.Name).Known!;
        var offering = scope.Fill(resource.Offering).Known ?? "";
        var planName = scope.Fill(resource.Plan).Known ?? "";
        var plan = await change.Systems.Catalog.FindAsync(offering, planName, change.CancellationToken).ConfigureAwait(false)
            ?? throw new ResourceException($"the subaccount is not entitled to plan '{planName}' of service '{offering}', or there is none of these names");
        var instances = change.Systems.ServiceManager.Instances;
        var labels = ServiceLabels.Of(change.Owner, ServiceLabels.Digest(resource.Parameters, scope).Known!);
        var id = await instances.CreateAsync(name, plan.Id, ServiceLabels.Read(resource.Parameters, scope), labels, change.Progress, change.CancellationToken).ConfigureAwait(false);
        var made = await instances.GetAsync(id, change.CancellationToken).ConfigureAwait(false) ?? throw new ResourceException("the instance is gone after it was made");
        return new ResourceState(new ServiceInstanceState(made, $"{offering}/{planName}"));
    }

    protected override async Task<ResourceState> UpdateAsync(ServiceInstance resource, ServiceInstanceState actual, ResourceChange change)
    {
        var instances = change.Systems.ServiceManager.Instances;
        var labels = ServiceLabels.Missing(actual.Instance.Labels, change.Owner, ServiceLabels.Digest(resource.Parameters, change.Scope).Known!);
        if (labels.Count > 0)
            await instances.UpdateAsync(actual.Instance.Id, addLabels: labels, progress: change.Progress, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        var read = await instances.GetAsync(actual.Instance.Id, change.CancellationToken).ConfigureAwait(false) ?? throw new ResourceException("the instance is gone after it was changed");
        return new ResourceState(actual with { Instance = read });
    }

    protected override async Task DeleteAsync(ResourceIdentity identity, ServiceInstanceState actual, ProviderCall call)
    {
        // Its own keys go with it; one that somebody else made keeps the instance, and the Service Manager says so.
        var client = call.Systems.ServiceManager;
        foreach (var binding in await client.Bindings.ListAsync(actual.Instance.Id, call.CancellationToken).ConfigureAwait(false))
            if (ServiceLabels.Owner(binding.Labels) == call.Owner)
                await client.Bindings.DeleteAsync(binding.Id, call.Progress, call.CancellationToken).ConfigureAwait(false);
        await client.Instances.DeleteAsync(actual.Instance.Id, call.Progress, call.CancellationToken).ConfigureAwait(false);
    }

    protected override Task<CheckReport?> CheckAsync(ServiceInstance resource, ServiceInstanceState actual, ResourceScope scope, ProviderCall call)
    {
        var works = actual.Instance is { Ready: not false, Usable: not false };
        return Task.FromResult<CheckReport?>(new CheckReport(works, works ? $"ready, {actual.Plan}" : "it is not ready"));
    }

    private static async Task<ResourceState> StateAsync(ServiceInstanceEntity instance, ProviderCall call)
    {
        var plan = instance.ServicePlanId is { } id ? await call.Systems.Catalog.NameAsync(id, call.CancellationToken).ConfigureAwait(false) : "";
        return new ResourceState(new ServiceInstanceState(instance, plan))
        {
            Pending = ServiceOperationState.PendingOf(instance.LastOperation),
            Broken = ServiceOperationState.BrokenOf(instance.LastOperation, instance.Usable ?? instance.Ready),
        };
    }
}

/// <summary>What the last operation says of an instance or a binding.</summary>
internal static class ServiceOperationState
{
    /// <summary>The state of an operation under way; null where none is.</summary>
    public static string? PendingOf(ServiceOperation? operation) => operation is null or { HasSucceeded: true } or { HasFailed: true } ? null : operation.State ?? "in progress";

    /// <summary>Why something whose creation failed can only be made anew; null where it is sound.</summary>
    public static string? BrokenOf(ServiceOperation? operation, bool? isUsable) =>
        operation is { HasFailed: true } && isUsable == false && string.Equals(operation.Type, "create", StringComparison.OrdinalIgnoreCase)
            ? string.IsNullOrEmpty(operation.Description) ? "its creation failed" : $"its creation failed: \"{operation.Description}\""
            : null;
}
