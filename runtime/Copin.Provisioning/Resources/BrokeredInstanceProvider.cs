using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Secrets;
using ServiceInstance = Copin.Model.ServiceInstance;
using ServiceInstanceEntity = Copin.Provisioning.Clients.Btp.ServiceInstance;

namespace Copin.Provisioning.Resources;

/// <summary>A service instance with the names of its offering and plan, as <c>offering/plan</c>.</summary>
internal sealed record ServiceInstanceState(ServiceInstanceEntity Instance, string Plan);

/// <summary>The plan of an instance: by its ID, or by the names of offering and plan.</summary>
internal sealed record InstancePlan(Value Offering, Value Plan, Value? PlanId);

/// <summary>
/// Everything that the Service Manager has a service's broker make: service instances of the subaccount. Another plan or other parameters make a new instance: few brokers
/// change one.
/// </summary>
/// <typeparam name="TResource">The declared resource.</typeparam>
internal abstract class BrokeredInstanceProvider<TResource> : ResourceProvider<TResource, ServiceInstanceState>
    where TResource : Resource
{
    private const string Plan = "Plan";
    private const string Parameters = "Parameters";
    private const string ParametersSecret = "Secret in Parameters";

    public sealed override SapService Service => SapService.ServiceManager;

    /// <summary>The same for all: a name is one instance of the subaccount, whichever attribute declares it.</summary>
    public sealed override string IdentityKind => ServiceInstance.ResourceKind.Attribute;

    public sealed override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.ServiceManager.Instances.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } instance
            ? await StateAsync(instance, call).ConfigureAwait(false)
            : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var instances = await call.Systems.ServiceManager.Instances.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return [.. instances.Where(instance => instance.Name is not null && ServiceLabels.Owner(instance.Labels) == call.Owner).Select(instance => Owned(call, instance.Name!))];
    }

    /// <summary>The plan.</summary>
    protected abstract InstancePlan PlanOf(TResource resource, ResourceScope scope);

    /// <summary>What the broker is given; null for nothing.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="scope">Where texts are filled in.</param>
    /// <param name="secret">What stands in a secret's place.</param>
    /// <returns>A JSON object as text; not known while a reference in it is not.</returns>
    protected abstract Value? ParametersOf(TResource resource, ResourceScope scope, string secret);

    /// <summary>The parameters as a plan shows them.</summary>
    protected abstract string Show(TResource resource, ResourceScope scope);

    /// <summary>The secret among the parameters; null where there is none.</summary>
    protected virtual Text? SecretOf(TResource resource, ResourceScope scope) => null;

    /// <summary>The service's own words of what to do where its broker could not make an instance; empty where there are none.</summary>
    protected virtual string Advice => "";

    protected sealed override Task SettleAsync(ResourceIdentity identity, ServiceInstanceState actual, ProviderCall call) => call.WaitAsync(
        SapService.ServiceManager, $"finish what is under way with {Kind.Title} '{identity.Name}'",
        async cancellationToken => await call.Systems.ServiceManager.Instances.GetAsync(actual.Instance.Id, cancellationToken).ConfigureAwait(false) is { } instance
            ? ServiceOperationState.PendingOf(instance.LastOperation)
            : null);

    protected sealed override string? OwnerOf(ServiceInstanceState actual) => ServiceLabels.Owner(actual.Instance.Labels);

    protected sealed override void Compare(TResource resource, ServiceInstanceState? actual, PropertyComparison properties)
    {
        var scope = properties.Scope;
        var (offering, plan, planId) = PlanOf(resource, scope);
        if (planId is { } id)
            properties.Value(Plan, id, actual?.Instance.ServicePlanId, immutable: true);
        else
            properties.Value(Plan, offering.IsKnown ? plan.IsKnown ? Value.Of($"{offering.Known}/{plan.Known}") : plan : offering, actual?.Plan, immutable: true);
        var parameters = ParametersOf(resource, scope, ServiceLabels.SecretMark);
        var digest = ServiceLabels.Digest(parameters);
        // Of an instance that somebody else made it is not known with which parameters: it is taken as it is.
        var there = actual is null ? null : ServiceLabels.Parameters(actual.Instance.Labels) ?? digest.Known;
        if (parameters is not null || there is not null)
            properties.Value(Parameters, digest, there, immutable: true, shown: parameters is null ? "none" : Show(resource, scope), shownActual: there is null ? null : "others");
        if (SecretOf(resource, scope) is { HasValue: true } secret)
            properties.FixedSecret(ParametersSecret, secret, ServiceLabels.Secret(actual?.Instance.Labels));
        properties.Owner(ServiceLabels.Owner(actual?.Instance.Labels));
    }

    protected override void WriteOutputs(TResource resource, ServiceInstanceState? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Name", scope.Fill(resource.Name));
        outputs.Add("Id", actual?.Instance.Id);
    }

    protected sealed override async Task<ResourceState> CreateAsync(TResource resource, ResourceChange change)
    {
        var scope = change.Scope;
        var name = Naming(resource, scope).Known!;
        var (offering, plan, planId) = PlanOf(resource, scope);
        var id = planId?.Known ?? (await change.Systems.Catalog.FindAsync(offering.Known ?? "", plan.Known ?? "", change.CancellationToken).ConfigureAwait(false))?.Id
            ?? throw new ResourceException($"the subaccount is not entitled to plan '{plan.Known}' of service '{offering.Known}', or there is none of these names");
        var secret = change.Secret(ParametersSecret) is { } reader ? await reader(change.CancellationToken).ConfigureAwait(false) : null;
        var labels = ServiceLabels.Of(change.Owner, ServiceLabels.Digest(ParametersOf(resource, scope, ServiceLabels.SecretMark)).Known!);
        if (secret is not null)
            labels[ServiceLabels.SecretKey] = [SecretCheck.Of(secret)];
        var parameters = ServiceLabels.Read(ParametersOf(resource, scope, ServiceLabels.SecretMark), secret);
        var instances = change.Systems.ServiceManager.Instances;
        try
        {
            var made = await instances.CreateAsync(name, id, parameters, labels, change.Progress, secret, change.CancellationToken).ConfigureAwait(false);
            var read = await instances.GetAsync(made, change.CancellationToken).ConfigureAwait(false) ?? throw new ResourceException("the instance is gone after it was made");
            return await StateAsync(read, change).ConfigureAwait(false);
        }
        catch (SapApiException exception) when (exception.Kind == SapErrorKind.Rejected)
        {
            var isLeft = await instances.FindAsync(name, change.CancellationToken).ConfigureAwait(false) is not null;
            throw exception.Explained($"{Advice}{(isLeft ? "The failed instance is left; mend the cause and apply again, which deletes it and makes it anew, because it cannot be changed" : "Mend the cause and apply again")}");
        }
    }

    protected sealed override async Task<ResourceState> UpdateAsync(TResource resource, ServiceInstanceState actual, ResourceChange change)
    {
        var instances = change.Systems.ServiceManager.Instances;
        var digest = ServiceLabels.Digest(ParametersOf(resource, change.Scope, ServiceLabels.SecretMark)).Known!;
        var labels = ServiceLabels.Missing(actual.Instance.Labels, change.Owner, digest);
        if (labels.Count > 0)
            await instances.UpdateAsync(actual.Instance.Id, addLabels: labels, progress: change.Progress, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        var read = await instances.GetAsync(actual.Instance.Id, change.CancellationToken).ConfigureAwait(false) ?? throw new ResourceException("the instance is gone after it was changed");
        return await StateAsync(read, change).ConfigureAwait(false);
    }

    protected sealed override async Task DeleteAsync(ResourceIdentity identity, ServiceInstanceState actual, ProviderCall call)
    {
        // Its own keys go with it; one that somebody else made keeps the instance, and the Service Manager says so.
        var client = call.Systems.ServiceManager;
        foreach (var binding in await client.Bindings.ListAsync(actual.Instance.Id, call.CancellationToken).ConfigureAwait(false))
            if (ServiceLabels.Owner(binding.Labels) == call.Owner)
                await client.Bindings.DeleteAsync(binding.Id, call.Progress, call.CancellationToken).ConfigureAwait(false);
        await client.Instances.DeleteAsync(actual.Instance.Id, call.Progress, call.CancellationToken).ConfigureAwait(false);
    }

    protected override Task<CheckReport?> CheckAsync(TResource resource, ServiceInstanceState actual, ResourceScope scope, ProviderCall call)
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
