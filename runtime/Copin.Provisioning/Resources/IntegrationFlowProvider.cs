using Copin.Model;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using IntegrationFlow = Copin.Model.IntegrationFlow;

namespace Copin.Provisioning.Resources;

/// <summary>Integration flows: configured, deployed, started. A flow that is designed and not deployed counts as not there.</summary>
/// <remarks>
/// No API shows with which parameters a flow was deployed, and a flow keeps the security material that it was deployed with. So the journal holds a digest of both,
/// and a flow whose digest is another one, or not known, is deployed again.
/// </remarks>
internal sealed class IntegrationFlowProvider : ResourceProvider<IntegrationFlow, IntegrationFlowState>
{
    private const string Deployment = "Deployment";
    private const string Status = "Status";

    public override ResourceKind Kind => IntegrationFlow.ResourceKind;

    public override SapService Service => SapService.CloudIntegration;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var client = call.Systems.CloudIntegration;
        if (await client.RuntimeArtifacts.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is not { } runtime)
            return null;
        var designed = await client.Artifacts.FindAsync(identity.Name, cancellationToken: call.CancellationToken).ConfigureAwait(false);
        var parameters = designed is null ? [] : await client.Configurations.ListAsync(identity.Name, cancellationToken: call.CancellationToken).ConfigureAwait(false);
        var endpoint = runtime.IsStarted ? await client.Endpoints.FindUrlAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) : null;
        return new ResourceState(new IntegrationFlowState(runtime, parameters, endpoint)) { Pending = runtime.IsStarted || runtime.HasFailed ? null : runtime.Status };
    }

    protected override async Task SettleAsync(ResourceIdentity identity, IntegrationFlowState actual, ProviderCall call)
    {
        var artifacts = call.Systems.CloudIntegration.RuntimeArtifacts;
        await call.WaitAsync(SapService.CloudIntegration, $"finish what is under way with integration flow '{identity.Name}'", async cancellationToken =>
            await artifacts.FindAsync(identity.Name, cancellationToken).ConfigureAwait(false) is { IsStarted: false, HasFailed: false } artifact ? artifact.Status ?? "not started" : null)
            .ConfigureAwait(false);
    }

    protected override void Compare(IntegrationFlow resource, IntegrationFlowState? actual, PropertyComparison properties)
    {
        foreach (var parameter in resource.AllParameters)
        {
            var name = properties.Scope.Fill(parameter.Name);
            properties.Text(name.Shown, parameter.Value, actual?.Parameter(name.Known));
        }

        if (actual?.Runtime.HasFailed == true)
            properties.Value(Status, Value.Of("STARTED"), "ERROR");
        properties.Tracked(Deployment, Digest(resource, properties.Scope), "with these parameters and credentials");
    }

    protected override void WriteOutputs(IntegrationFlow resource, IntegrationFlowState? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Id", scope.Fill(resource.Name));
        outputs.Add("Endpoint", actual?.Endpoint?.AbsoluteUri);
        outputs.Add("Version", actual?.Runtime.Version);
    }

    protected override Task<ResourceState> CreateAsync(IntegrationFlow resource, ResourceChange change) => ConfigureAndDeployAsync(resource, change);

    protected override Task<ResourceState> UpdateAsync(IntegrationFlow resource, IntegrationFlowState actual, ResourceChange change) => ConfigureAndDeployAsync(resource, change);

    protected override async Task DeleteAsync(ResourceIdentity identity, IntegrationFlowState actual, ProviderCall call)
    {
        var artifacts = call.Systems.CloudIntegration.RuntimeArtifacts;
        await artifacts.UndeployAsync(identity.Name, call.CancellationToken).ConfigureAwait(false);
        await artifacts.WaitUntilUndeployedAsync(identity.Name, call.Progress, call.CancellationToken).ConfigureAwait(false);
    }

    protected override async Task<CheckReport?> CheckAsync(IntegrationFlow resource, IntegrationFlowState actual, ResourceScope scope, ProviderCall call)
    {
        if (!actual.Runtime.IsStarted)
        {
            var reason = actual.Runtime.HasFailed ? await call.Systems.CloudIntegration.RuntimeArtifacts.GetErrorAsync(actual.Runtime.Id!, call.CancellationToken).ConfigureAwait(false) : null;
            return new CheckReport(false, reason is null ? $"its status is {actual.Runtime.Status}" : $"its status is {actual.Runtime.Status}: \"{reason}\"");
        }

        return new CheckReport(true, $"STARTED, version {actual.Runtime.Version}{(actual.Endpoint is null ? "" : $", at {actual.Endpoint}")}");
    }

    private static async Task<ResourceState> ConfigureAndDeployAsync(IntegrationFlow resource, ResourceChange change)
    {
        var client = change.Systems.CloudIntegration;
        var id = change.Scope.Fill(resource.Name).Known!;
        var parameters = await ConfigureAsync(client, id, resource, change).ConfigureAwait(false);
        var runtime = await client.Deployments.DeployAsync(id, progress: change.Progress, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        var endpoint = await client.Endpoints.FindUrlAsync(id, change.CancellationToken).ConfigureAwait(false);
        if (endpoint is null && IsEndpointNeeded(change.Scope.Node))
        {
            // It is listed a little later than the flow is started.
            await change.WaitAsync(SapService.CloudIntegration, $"find the endpoint of integration flow '{id}'", async cancellationToken =>
            {
                endpoint = await client.Endpoints.FindUrlAsync(id, cancellationToken).ConfigureAwait(false);
                return endpoint is null ? "no endpoint yet" : null;
            }).ConfigureAwait(false);
        }

        return new ResourceState(new IntegrationFlowState(runtime, parameters, endpoint));
    }

    private static async Task<IReadOnlyList<ConfigurationParameter>> ConfigureAsync(CloudIntegrationClient client, string id, IntegrationFlow resource, ResourceChange change)
    {
        var designed = await client.Configurations.ListAsync(id, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        var wanted = new List<ConfigurationParameter>();
        foreach (var parameter in resource.AllParameters)
        {
            var name = change.Scope.Fill(parameter.Name).Known!;
            var there = designed.FirstOrDefault(candidate => string.Equals(candidate.Key, name, StringComparison.Ordinal))
                ?? throw new ResourceException($"the flow has no externalised parameter '{name}'; it has {string.Join(", ", designed.Select(candidate => $"'{candidate.Key}'"))}");
            if (change[name] is { } value && !string.Equals(there.Value ?? "", value, StringComparison.Ordinal))
                wanted.Add(there with { Value = value });
        }

        if (wanted.Count == 0)
            return designed;
        await client.Configurations.SetManyAsync(id, wanted, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        return [.. designed.Select(parameter => wanted.Find(changed => changed.Key == parameter.Key) ?? parameter)];
    }

    private static bool IsEndpointNeeded(ResourceNode flow) => flow.Dependents.SelectMany(dependent => dependent.Resource.Texts).SelectMany(text => text.References)
        .Any(reference => string.Equals(reference.Name, flow.Resource.Id, StringComparison.Ordinal) && reference.Member == "Endpoint");

    // What it is deployed with: parameters, and the versions of the credentials it takes along.
    private static Value Digest(IntegrationFlow resource, ResourceScope scope)
    {
        var parts = resource.AllParameters
            .Select(parameter => (Name: scope.Fill(parameter.Name), Value: scope.Fill(parameter.Value)))
            .OrderBy(parameter => parameter.Name.Known, StringComparer.Ordinal).SelectMany(parameter => new[] { parameter.Name, parameter.Value })
            .Concat(scope.Dependencies.Where(dependency => dependency is ISecurityMaterial).OrderBy(material => material.Id, StringComparer.Ordinal).Select(scope.Stamp))
            .ToArray();
        if (parts.FirstOrDefault(part => !part.IsKnown) is { Unknown: { Length: > 0 } } unknown)
            return unknown;
        return Value.Of(Digests.Of(parts.Select(part => part.Known!)));
    }
}
