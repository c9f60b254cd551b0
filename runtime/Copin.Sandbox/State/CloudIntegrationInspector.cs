using System.Collections.Immutable;
using Copin.Sandbox.CloudIntegration;

namespace Copin.Sandbox;

/// <summary>The Cloud Integration tenant at one moment.</summary>
public sealed record CloudIntegrationSnapshot(
    ImmutableArray<SecurityMaterialSnapshot> SecurityMaterial,
    ImmutableArray<IntegrationPackageSnapshot> Packages,
    ImmutableArray<DeployedFlowSnapshot> Deployed,
    ImmutableArray<MessageSnapshot> Messages);

/// <summary>An entry of security material without its secret.</summary>
/// <param name="Name">Alias.</param>
/// <param name="Set"><c>UserCredentials</c>, <c>OAuth2ClientCredentials</c> or <c>SecureParameters</c>.</param>
/// <param name="User">User of a user credential, client ID of an OAuth2 client credential, otherwise empty.</param>
public sealed record SecurityMaterialSnapshot(string Name, string Set, string User);

/// <summary>A package of the design workspace; one that is being deleted is left out.</summary>
/// <param name="Id">Package id.</param>
/// <param name="Flows">Its flows.</param>
public sealed record IntegrationPackageSnapshot(string Id, ImmutableArray<DesigntimeFlowSnapshot> Flows);

/// <summary>A flow in design.</summary>
/// <param name="Id">Flow id.</param>
/// <param name="Parameters">Externalised parameters and their values.</param>
public sealed record DesigntimeFlowSnapshot(string Id, ImmutableSortedDictionary<string, string> Parameters);

/// <summary>A deployed flow.</summary>
/// <param name="Id">Flow id.</param>
/// <param name="Status"><c>STARTING</c>, <c>STARTED</c>, <c>ERROR</c> or <c>STOPPING</c>.</param>
/// <param name="Parameters">Parameters as they were when it was deployed.</param>
public sealed record DeployedFlowSnapshot(string Id, string Status, ImmutableSortedDictionary<string, string> Parameters);

/// <summary>A message processing log.</summary>
/// <param name="Id">As in the header <c>SAP_MessageProcessingLogID</c>.</param>
/// <param name="FlowId">The flow at work.</param>
/// <param name="Status"><c>COMPLETED</c> or <c>FAILED</c>.</param>
/// <param name="Error">The runtime's text for a failed message.</param>
public sealed record MessageSnapshot(string Id, string FlowId, string Status, string? Error);

/// <summary>Looks into the Cloud Integration tenant, and changes it as somebody else would.</summary>
public sealed class CloudIntegrationInspector
{
    private readonly SapLandscape _landscape;

    internal CloudIntegrationInspector(SapLandscape landscape) => _landscape = landscape;

    /// <summary>The state now, by name.</summary>
    public CloudIntegrationSnapshot Snapshot()
    {
        lock (_landscape.Gate)
        {
            CloudIntegrationTenant tenant = _landscape.Integration;
            return new CloudIntegrationSnapshot(
                [.. tenant.Material.Values.Select(material => new SecurityMaterialSnapshot(material.Name, material.Set, material.User))],
                [.. tenant.Packages.Values.Where(package => package.Deletion is null).Select(package => new IntegrationPackageSnapshot(
                    package.Id,
                    [.. package.Flows.Select(flow => new DesigntimeFlowSnapshot(flow.Id, Sorted(flow.Values)))]))],
                [.. tenant.Runtime.Values.Select(flow => new DeployedFlowSnapshot(flow.Id, flow.Status, Sorted(flow.Parameters)))],
                [.. tenant.Messages.Select(message => new MessageSnapshot(message.Guid, message.FlowId, message.Status, message.Error))]);
        }
    }

    /// <summary>Sets a parameter of a flow in design behind the landscape's back.</summary>
    /// <exception cref="ArgumentException">There is no such flow or parameter.</exception>
    public void ChangeParameter(string flowId, string parameter, string value)
    {
        lock (_landscape.Gate)
        {
            if (_landscape.Integration.Flow(flowId, "active") is not { } flow || !flow.Values.ContainsKey(parameter))
            {
                throw new ArgumentException($"There is no parameter {parameter} of a flow {flowId}.", nameof(flowId));
            }

            flow.Values[parameter] = value;
        }
    }

    /// <summary>Lets the next deployment of a flow fail.</summary>
    /// <param name="flowId">The flow.</param>
    /// <param name="message">The text the runtime gives.</param>
    /// <param name="atBuild">True for build status FAIL, false for a flow that ends in status ERROR.</param>
    public void FailNextDeployment(string flowId, string message, bool atBuild = false)
    {
        lock (_landscape.Gate)
        {
            _landscape.Integration.PlannedFailures[flowId] = new PlannedFailure(message, atBuild);
        }
    }

    /// <summary>Adds a user of the identity provider (a P- or S-user) who may call flows.</summary>
    public void AddSender(string user, string password)
    {
        lock (_landscape.Gate)
        {
            _landscape.Integration.Senders[user] = password;
        }
    }

    /// <summary>Offers another package in Discover, with flows that have the given externalised parameters and no endpoint.</summary>
    /// <param name="packageId">Package id; a package offered before is replaced.</param>
    /// <param name="flows">Flow ids and the names of their parameters.</param>
    public void OfferPackage(string packageId, IReadOnlyDictionary<string, IReadOnlyList<string>> flows)
    {
        var package = new IntegrationPackage(packageId, packageId) { ShortText = packageId, Vendor = "Sandbox" };
        foreach ((string id, IReadOnlyList<string> parameters) in flows)
        {
            var flow = new DesigntimeFlow(id, id, packageId, null);
            foreach (string parameter in parameters)
            {
                flow.Externalise(parameter);
            }

            package.Flows.Add(flow);
        }

        lock (_landscape.Gate)
        {
            _landscape.Integration.Discover[packageId] = package;
        }
    }

    private static ImmutableSortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> values) =>
        values.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
