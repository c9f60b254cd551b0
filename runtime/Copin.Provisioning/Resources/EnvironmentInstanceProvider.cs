using System.Text.Json;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Journal;
using EnvironmentInstance = Copin.Model.EnvironmentInstance;
using EnvironmentInstanceEntity = Copin.Provisioning.Clients.Btp.EnvironmentInstance;

namespace Copin.Provisioning.Resources;

/// <summary>Environments of the subaccount. They bear no mark, so the journal knows whose they are.</summary>
internal sealed class EnvironmentInstanceProvider : ResourceProvider<EnvironmentInstance, EnvironmentInstanceEntity>
{
    private const string Type = "Type";
    private const string Plan = "Plan";

    public override ResourceKind Kind => EnvironmentInstance.ResourceKind;

    public override SapService Service => SapService.Provisioning;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var environments = await call.Systems.Environments.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return environments.FirstOrDefault(environment => string.Equals(environment.Name, identity.Name, StringComparison.Ordinal)) is { } found ? State(found) : null;
    }

    protected override Task SettleAsync(ResourceIdentity identity, EnvironmentInstanceEntity actual, ProviderCall call) =>
        call.Systems.Environments.WaitAsync(actual.Id, call.Progress, call.CancellationToken);

    protected override void Compare(EnvironmentInstance resource, EnvironmentInstanceEntity? actual, PropertyComparison properties)
    {
        // An environment made anew would lose all that is in it, which no declaration shall do by the way.
        foreach (var (name, declared, there) in new[] { (Type, resource.Type, actual?.EnvironmentType), (Plan, resource.Plan, actual?.PlanName), ("Landscape", resource.LandscapeLabel, actual?.LandscapeLabel) })
        {
            if (actual is not null && declared.HasValue && properties.Scope.Fill(declared).Known is { } known && !string.Equals(known, there, StringComparison.Ordinal))
                throw new ResourceException($"it is there with {name} '{there}', not '{known}', which cannot be changed; delete it first, which deletes all that is in it, or declare '{there}'");
            properties.Text(name, declared, there);
        }
    }

    protected override void WriteOutputs(EnvironmentInstance resource, EnvironmentInstanceEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Name", scope.Fill(resource.Name));
        if (actual is null)
            return;
        outputs.Add("Id", actual.Id);
        outputs.Add("PlatformId", Label(actual, "Org ID") ?? Label(actual, "APIServerURL"));
        outputs.Add("DashboardUrl", actual.DashboardUrl ?? Label(actual, "API Endpoint") ?? Label(actual, "APIServerURL"));
    }

    protected override async Task<ResourceState> CreateAsync(EnvironmentInstance resource, ResourceChange change)
    {
        var scope = change.Scope;
        var type = change[Type] ?? throw new ResourceException("an environment needs a Type");
        var available = await change.Systems.Environments.ListAvailableAsync(change.CancellationToken).ConfigureAwait(false);
        var plan = change[Plan] ?? throw new ResourceException("an environment needs a Plan");
        var service = available.FirstOrDefault(candidate => candidate.EnvironmentType == type && candidate.PlanName == plan)?.ServiceName
            ?? throw new ResourceException(
                $"environment '{type}' with plan '{plan}' is not available to the subaccount; available are {string.Join(", ", available.Select(candidate => $"{candidate.EnvironmentType}/{candidate.PlanName}"))}");
        return State(await change.Systems.Environments.CreateAsync(
            scope.Fill(resource.Name).Known!, type, service, plan, ServiceLabels.Read(resource.Parameters, scope), change["Landscape"], change.Progress, change.CancellationToken).ConfigureAwait(false));
    }

    protected override Task<ResourceState> UpdateAsync(EnvironmentInstance resource, EnvironmentInstanceEntity actual, ResourceChange change) => Task.FromResult(State(actual));

    protected override Task DeleteAsync(ResourceIdentity identity, EnvironmentInstanceEntity actual, ProviderCall call) =>
        call.Systems.Environments.DeleteAsync(actual.Id, call.Progress, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(EnvironmentInstance resource, EnvironmentInstanceEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(actual.IsReady, $"{actual.State ?? "OK"}, {actual.EnvironmentType} on {actual.LandscapeLabel}"));

    private static string? Label(EnvironmentInstanceEntity environment, string name)
    {
        try
        {
            using var labels = JsonDocument.Parse(environment.Labels ?? "{}");
            return labels.RootElement.TextMember(name);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ResourceState State(EnvironmentInstanceEntity environment) => new(environment)
    {
        Pending = environment is { IsReady: false, HasFailed: false } ? environment.State : null,
        Broken = environment.State == "CREATION_FAILED" ? string.IsNullOrEmpty(environment.StateMessage) ? "its creation failed" : $"its creation failed: \"{environment.StateMessage}\"" : null,
    };
}
