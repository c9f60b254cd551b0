using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using SubscriptionEntity = Copin.Provisioning.Clients.Btp.Subscription;

namespace Copin.Provisioning.Resources;

/// <summary>Subscriptions of the subaccount to multitenant applications. They bear no mark, so the journal knows whose they are.</summary>
internal sealed class SubscriptionProvider : ResourceProvider<Subscription, SubscriptionEntity>
{
    private const string Plan = "Plan";

    public override ResourceKind Kind => Subscription.ResourceKind;

    public override SapService Service => SapService.Subscriptions;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        // An application is listed once for each plan; at most one of them is subscribed. A first subscription that failed has left nothing.
        var applications = await call.Systems.Subscriptions.ListAsync(call.CancellationToken).ConfigureAwait(false);
        var subscription = applications.FirstOrDefault(application =>
            string.Equals(application.AppName, identity.Name, StringComparison.Ordinal) && application.State is not (null or "NOT_SUBSCRIBED" or "SUBSCRIBE_FAILED"));
        return subscription is null ? null : new ResourceState(subscription) { Pending = subscription.IsInProcess ? subscription.State : null };
    }

    protected override Task SettleAsync(ResourceIdentity identity, SubscriptionEntity actual, ProviderCall call) => call.WaitAsync(
        SapService.Subscriptions, $"finish what is under way with the subscription to '{identity.Name}'",
        async cancellationToken => await call.Systems.Subscriptions.FindAsync(identity.Name, actual.PlanName, cancellationToken).ConfigureAwait(false) is { IsInProcess: true } subscription
            ? subscription.State
            : null);

    protected override void Compare(Subscription resource, SubscriptionEntity? actual, PropertyComparison properties)
    {
        if (resource.Plan.HasValue && actual is not null && properties.Scope.Fill(resource.Plan).Known is { } plan && !string.Equals(plan, actual.PlanName, StringComparison.Ordinal))
        {
            throw new ResourceException(
                $"the subaccount is subscribed with plan '{actual.PlanName}', not '{plan}'; to change it, unsubscribe first, which deletes the application's data, or declare plan '{actual.PlanName}'");
        }

        properties.Text(Plan, resource.Plan, actual?.PlanName);
    }

    protected override void WriteOutputs(Subscription resource, SubscriptionEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Application", scope.Fill(resource.Name));
        outputs.Add("Url", actual?.SubscriptionUrl?.AbsoluteUri);
    }

    protected override async Task<ResourceState> CreateAsync(Subscription resource, ResourceChange change)
    {
        var application = change.Scope.Fill(resource.Name).Known!;
        var plan = change[Plan] ?? throw new ResourceException("a subscription needs a plan");
        return new ResourceState(await change.Systems.Subscriptions.SubscribeAsync(application, plan, progress: change.Progress, cancellationToken: change.CancellationToken).ConfigureAwait(false));
    }

    protected override Task<ResourceState> UpdateAsync(Subscription resource, SubscriptionEntity actual, ResourceChange change) => Task.FromResult(new ResourceState(actual));

    protected override Task DeleteAsync(ResourceIdentity identity, SubscriptionEntity actual, ProviderCall call) =>
        call.Systems.Subscriptions.UnsubscribeAsync(identity.Name, actual.PlanName, call.Progress, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(Subscription resource, SubscriptionEntity actual, ResourceScope scope, ProviderCall call) => Task.FromResult<CheckReport?>(
        new CheckReport(actual.IsSubscribed, $"{actual.State}, plan {actual.PlanName}{(actual.SubscriptionUrl is null ? "" : $", at {actual.SubscriptionUrl}")}"));
}
