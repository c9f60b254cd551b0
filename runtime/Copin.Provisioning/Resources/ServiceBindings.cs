using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Bindings of service instances, as those kinds read them that are one: known by their name and their instance's.</summary>
internal static class ServiceBindings
{
    public static async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var client = call.Systems.ServiceManager;
        if (await client.Instances.FindAsync(identity.Within[0], call.CancellationToken).ConfigureAwait(false) is not { } instance)
            return null;
        if (await client.Bindings.FindAsync(instance.Id, identity.Name, call.CancellationToken).ConfigureAwait(false) is not { } found)
            return null;
        // Credentials come with the single binding only.
        return await client.Bindings.GetAsync(found.Id, call.CancellationToken).ConfigureAwait(false) is { } binding ? State(binding) : null;
    }

    /// <summary>The bindings that bear our mark.</summary>
    public static async Task<IReadOnlyList<(string Name, string Instance)>> FindOwnedAsync(ProviderCall call)
    {
        var client = call.Systems.ServiceManager;
        var owned = new List<(string, string)>();
        foreach (var instance in await client.Instances.ListAsync(call.CancellationToken).ConfigureAwait(false))
        {
            if (ServiceLabels.Owner(instance.Labels) != call.Owner)
                continue;
            foreach (var binding in await client.Bindings.ListAsync(instance.Id, call.CancellationToken).ConfigureAwait(false))
                if (binding.Name is not null && ServiceLabels.Owner(binding.Labels) == call.Owner)
                    owned.Add((binding.Name, instance.Name!));
        }

        return owned;
    }

    public static Task SettleAsync(ResourceIdentity identity, ServiceBinding actual, ProviderCall call) => call.WaitAsync(
        SapService.ServiceManager, $"finish what is under way with service key '{identity.Name}'",
        async cancellationToken => await call.Systems.ServiceManager.Bindings.GetAsync(actual.Id, cancellationToken).ConfigureAwait(false) is { } binding
            ? ServiceOperationState.PendingOf(binding.LastOperation)
            : null);

    public static ResourceState State(ServiceBinding binding) => new(binding)
    {
        Pending = ServiceOperationState.PendingOf(binding.LastOperation),
        Broken = ServiceOperationState.BrokenOf(binding.LastOperation, binding.Ready),
    };
}
