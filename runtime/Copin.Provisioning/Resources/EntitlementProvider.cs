using System.Globalization;
using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using Entitlement = Copin.Model.Entitlement;
using EntitlementEntity = Copin.Provisioning.Clients.Btp.Entitlement;

namespace Copin.Provisioning.Resources;

/// <summary>
/// Entitlements of subaccounts. They bear no mark, so the journal knows whose they are. A plan of <c>s4-hana-cloud</c> is entitled for registered systems, which share one
/// entitlement: each declaration adds its system and takes it away again.
/// </summary>
internal sealed class EntitlementProvider : ResourceProvider<Entitlement, EntitlementEntity>
{
    private const string Amount = "Amount";
    private const string System = "Registered system";
    private const string Unlimited = "unlimited";

    public override ResourceKind Kind => Entitlement.ResourceKind;

    public override SapService Service => SapService.Entitlements;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var (service, plan, subaccount) = Parts(identity);
        var found = await call.Systems.Entitlements.FindAsync(subaccount, service, plan, call.CancellationToken).ConfigureAwait(false);
        if (found is null || (SystemOf(identity) is { } system && found is { IsReady: true } && !Names(found).Contains(system, StringComparer.Ordinal)))
            return null;
        return State(found);
    }

    protected override Value Naming(Entitlement resource, ResourceScope scope)
    {
        var (service, plan) = (scope.Fill(resource.Name), scope.Fill(resource.Plan));
        return !service.IsKnown ? service : !plan.IsKnown ? plan : Value.Of($"{service.Known}/{plan.Known}");
    }

    protected override IEnumerable<Value> Within(Entitlement resource, ResourceScope scope)
    {
        yield return scope.Fill(resource.Subaccount);
        if (resource.RegisteredSystem is { } system)
            yield return scope.Fill(scope.Get<RegisteredSystem>(system).Name);
    }

    protected override Task SettleAsync(ResourceIdentity identity, EntitlementEntity actual, ProviderCall call)
    {
        var (service, plan, subaccount) = Parts(identity);
        return call.Systems.Entitlements.WaitAsync(subaccount, service, plan, call.Progress, call.CancellationToken);
    }

    protected override void Compare(Entitlement resource, EntitlementEntity? actual, PropertyComparison properties)
    {
        if (resource.Amount.IsDeclared)
            properties.Value(Amount, Value.Of(Invariant(resource.Amount.Value)), actual?.Amount is { } amount ? Invariant(amount) : null);
        else
            properties.Value(Amount, Value.Of(Unlimited), actual is null ? null : Unlimited);
        if (resource.RegisteredSystem is { } reference)
        {
            var system = properties.Scope.Fill(properties.Scope.Get<RegisteredSystem>(reference).Name);
            properties.Value(System, system, actual is not null && Names(actual).Contains(system.Known, StringComparer.Ordinal) ? system.Known : null);
        }
    }

    protected override void WriteOutputs(Entitlement resource, EntitlementEntity? actual, OutputSet outputs, ResourceScope scope)
    {
    }

    protected override Task<ResourceState> CreateAsync(Entitlement resource, ResourceChange change) => AssignAsync(resource, change);

    protected override Task<ResourceState> UpdateAsync(Entitlement resource, EntitlementEntity actual, ResourceChange change) => AssignAsync(resource, change);

    protected override async Task DeleteAsync(ResourceIdentity identity, EntitlementEntity actual, ProviderCall call)
    {
        var client = call.Systems.Entitlements;
        var (service, plan, subaccount) = Parts(identity);
        var current = await client.FindAsync(subaccount, service, plan, call.CancellationToken).ConfigureAwait(false);
        var others = current is null || SystemOf(identity) is not { } system ? [] : (current.Resources ?? []).Where(other => other.ResourceName != system).ToArray();
        if (others.Length > 0)
            await client.EnableAsync(subaccount, service, plan, others, call.Progress, call.CancellationToken).ConfigureAwait(false);
        else
            await client.RemoveAsync(subaccount, service, plan, call.Progress, call.CancellationToken).ConfigureAwait(false);
    }

    protected override Task<CheckReport?> CheckAsync(Entitlement resource, EntitlementEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(actual.IsReady, actual.EntityState ?? "OK"));

    private static async Task<ResourceState> AssignAsync(Entitlement resource, ResourceChange change)
    {
        var scope = change.Scope;
        var client = change.Systems.Entitlements;
        var (service, plan, subaccount) = (scope.Fill(resource.Name).Known!, Known(resource.Plan, "Plan", scope), Known(resource.Subaccount, "Subaccount", scope));
        IReadOnlyList<EntitlementResource>? systems = null;
        if (change[System] is { } system)
        {
            var current = await client.FindAsync(subaccount, service, plan, change.CancellationToken).ConfigureAwait(false);
            systems = [.. (current?.Resources ?? []).Where(other => other.ResourceName != system), new EntitlementResource { ResourceName = system }];
        }

        return State(resource.Amount.IsDeclared
            ? await client.AssignAsync(subaccount, service, plan, resource.Amount.Value, systems, change.Progress, change.CancellationToken).ConfigureAwait(false)
            : await client.EnableAsync(subaccount, service, plan, systems, change.Progress, change.CancellationToken).ConfigureAwait(false));
    }

    private static string Known(Text text, string argument, ResourceScope scope) =>
        scope.Fill(text) is { Known: { Length: > 0 } known } ? known : throw new ResourceException($"an entitlement needs {argument}");

    // The name is service/plan; neither has a slash.
    private static (string Service, string Plan, string Subaccount) Parts(ResourceIdentity identity) =>
        identity.Name.Split('/') is [var service, var plan] ? (service, plan, identity.Within[0]) : (identity.Name, "", identity.Within[0]);

    private static string? SystemOf(ResourceIdentity identity) => identity.Within.Count > 1 ? identity.Within[1] : null;

    private static IEnumerable<string?> Names(EntitlementEntity entitlement) => (entitlement.Resources ?? []).Select(resource => resource.ResourceName);

    private static string Invariant(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static ResourceState State(EntitlementEntity entitlement) => new(entitlement)
    {
        Pending = entitlement is { IsReady: false, HasFailed: false } ? entitlement.EntityState : null,
    };
}
