using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Copin.Sandbox.Subaccount;

namespace Copin.Sandbox;

/// <summary>The subaccount at one moment.</summary>
public sealed record SubaccountSnapshot(
    ImmutableArray<DestinationSnapshot> Destinations,
    ImmutableArray<ServiceInstanceSnapshot> Instances,
    ImmutableArray<ServiceBindingSnapshot> Bindings,
    ImmutableArray<SubscriptionSnapshot> Subscriptions,
    ImmutableArray<RoleAssignmentSnapshot> RoleAssignments);

/// <summary>A destination without its secrets.</summary>
/// <param name="Name">Name.</param>
/// <param name="Level"><c>subaccount</c> or <c>instance</c>.</param>
/// <param name="Properties">All properties but the secret ones.</param>
public sealed record DestinationSnapshot(string Name, string Level, ImmutableSortedDictionary<string, string> Properties);

/// <summary>A service instance.</summary>
/// <param name="Name">Name.</param>
/// <param name="Offering">Technical name of the service.</param>
/// <param name="Plan">Name of the plan.</param>
/// <param name="Ready">True when it was provisioned.</param>
/// <param name="Parameters">Parameters as JSON, without passwords.</param>
/// <param name="Labels">Labels as JSON.</param>
public sealed record ServiceInstanceSnapshot(string Name, string Offering, string Plan, bool Ready, string Parameters, string Labels);

/// <summary>A service binding without its credentials.</summary>
/// <param name="Name">Name.</param>
/// <param name="Instance">Name of its instance.</param>
/// <param name="Ready">True when its credentials exist.</param>
public sealed record ServiceBindingSnapshot(string Name, string Instance, bool Ready);

/// <summary>A subscription; an application that is not subscribed to is left out.</summary>
/// <param name="Application">Technical name of the application.</param>
/// <param name="Plan">Name of the plan.</param>
/// <param name="State"><c>SUBSCRIBED</c>, <c>IN_PROCESS</c> or <c>SUBSCRIBE_FAILED</c>.</param>
public sealed record SubscriptionSnapshot(string Application, string? Plan, string State);

/// <summary>A role collection assigned to a user.</summary>
/// <param name="Origin">Identity provider, for instance <c>sap.default</c>.</param>
/// <param name="User">User name.</param>
/// <param name="RoleCollection">Role collection.</param>
public sealed record RoleAssignmentSnapshot(string Origin, string User, string RoleCollection);

/// <summary>Looks into the subaccount, and changes it as somebody else would.</summary>
public sealed class SubaccountInspector
{
    private readonly SapLandscape _landscape;

    internal SubaccountInspector(SapLandscape landscape) => _landscape = landscape;

    /// <summary>The state now.</summary>
    public SubaccountSnapshot Snapshot()
    {
        lock (_landscape.Gate)
        {
            SubaccountState state = _landscape.Subaccount;
            return new SubaccountSnapshot(
                [.. from level in state.Destinations
                    from destination in level.Value.Values
                    select new DestinationSnapshot(destination.Name, level.Key, Properties(destination))],
                [.. state.Instances.Select(instance => new ServiceInstanceSnapshot(
                    instance.Name,
                    instance.Offering.Name,
                    instance.Plan.Name,
                    instance.Ready,
                    WithoutPasswords(instance.Parameters).ToJsonString(),
                    instance.Labels.ToJsonString()))],
                [.. state.Bindings.Select(binding => new ServiceBindingSnapshot(binding.Name, binding.Instance.Name, binding.Ready))],
                [.. from application in state.Applications
                    where application.State != "NOT_SUBSCRIBED"
                    select new SubscriptionSnapshot(application.Name, application.Plan, application.State)],
                [.. state.Assignments.Select(assignment => new RoleAssignmentSnapshot(assignment.Origin, assignment.User, assignment.RoleCollection))]);
        }
    }

    /// <summary>Sets a property of a destination of the subaccount behind the landscape's back; null removes it.</summary>
    /// <exception cref="ArgumentException">There is no such destination.</exception>
    public void ChangeDestination(string name, string property, string? value)
    {
        lock (_landscape.Gate)
        {
            SortedDictionary<string, Destination> destinations = _landscape.Subaccount.Destinations["subaccount"];
            if (!destinations.TryGetValue(name, out Destination? destination))
            {
                throw new ArgumentException($"There is no destination {name}.", nameof(name));
            }

            destinations[name] = destination.With(property, value, _landscape.Time.GetUtcNow());
        }
    }

    /// <summary>Lets the next provisioning of a service, or the next subscription of an application, fail.</summary>
    /// <param name="name">Technical name of the service or of the application.</param>
    /// <param name="message">What the broker says.</param>
    public void FailNextProvisioning(string name, string message)
    {
        lock (_landscape.Gate)
        {
            _landscape.Subaccount.PlannedFailures[name] = message;
        }
    }

    private static JsonNode WithoutPasswords(JsonNode parameters)
    {
        JsonNode copy = parameters.DeepClone();
        Strip(copy);
        return copy;

        static void Strip(JsonNode? node)
        {
            if (node is JsonObject body)
            {
                body.Remove("password");
            }

            foreach (JsonNode? child in node is JsonObject values ? values.Select(value => value.Value) : node as JsonArray ?? Enumerable.Empty<JsonNode?>())
            {
                Strip(child);
            }
        }
    }

    private static ImmutableSortedDictionary<string, string> Properties(Destination destination) =>
        destination.WithoutSecrets().ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>(), StringComparer.Ordinal);
}
