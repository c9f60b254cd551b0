using System.Collections.Immutable;
using Copin.Sandbox.GlobalAccount;

namespace Copin.Sandbox;

/// <summary>The global account at one moment.</summary>
public sealed record GlobalAccountSnapshot(
    ImmutableArray<SubaccountEntrySnapshot> Subaccounts, ImmutableArray<EntitlementSnapshot> Entitlements, ImmutableArray<EnvironmentInstanceSnapshot> Environments);

/// <summary>A subaccount.</summary>
/// <param name="Guid">Its ID.</param>
/// <param name="DisplayName">Display name.</param>
/// <param name="Region">Region, for instance <c>eu10</c>.</param>
/// <param name="Subdomain">Subdomain.</param>
/// <param name="Description">Description.</param>
/// <param name="State"><c>OK</c>, or what is going on or went wrong.</param>
/// <param name="UsedForProduction"><c>USED_FOR_PRODUCTION</c>, <c>NOT_USED_FOR_PRODUCTION</c> or <c>UNSET</c>.</param>
/// <param name="Labels">Labels as JSON.</param>
public sealed record SubaccountEntrySnapshot(
    string Guid, string DisplayName, string Region, string Subdomain, string Description, string State, string UsedForProduction, string Labels);

/// <summary>What a subaccount is entitled to.</summary>
/// <param name="Subdomain">Subdomain of the subaccount.</param>
/// <param name="Service">Technical name of the service.</param>
/// <param name="Plan">Plan.</param>
/// <param name="Amount">Units; 1 for a plan without quota.</param>
/// <param name="State"><c>OK</c>, <c>STARTED</c> or <c>PROCESSING_FAILED</c>.</param>
/// <param name="Resources">Names of the systems it is for.</param>
public sealed record EntitlementSnapshot(string Subdomain, string Service, string Plan, decimal Amount, string State, ImmutableArray<string> Resources);

/// <summary>An environment instance of the sandbox's subaccount.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">For instance <c>cloudfoundry</c>.</param>
/// <param name="Plan">Plan.</param>
/// <param name="State"><c>OK</c>, or what is going on or went wrong.</param>
public sealed record EnvironmentInstanceSnapshot(string Name, string Type, string Plan, string State);

/// <summary>Looks into the global account, and disturbs it.</summary>
public sealed class GlobalAccountInspector
{
    private readonly SapLandscape _landscape;

    internal GlobalAccountInspector(SapLandscape landscape) => _landscape = landscape;

    /// <summary>The state now.</summary>
    public GlobalAccountSnapshot Snapshot()
    {
        lock (_landscape.Gate)
        {
            GlobalAccountState state = _landscape.GlobalAccount;
            return new GlobalAccountSnapshot(
                [.. state.Subaccounts.Select(subaccount => new SubaccountEntrySnapshot(
                    subaccount.Guid,
                    subaccount.DisplayName,
                    subaccount.Region,
                    subaccount.Subdomain,
                    subaccount.Description,
                    subaccount.Work.State,
                    subaccount.UsedForProduction,
                    subaccount.Labels.ToJsonString()))],
                [.. state.Assignments.Select(assignment => new EntitlementSnapshot(
                    assignment.Subaccount.Subdomain,
                    assignment.Plan.Service,
                    assignment.Plan.Name,
                    assignment.Amount,
                    assignment.Work.State,
                    [.. assignment.Resources.Select(resource => resource?["resourceName"]?.ToString() ?? "")]))],
                [.. state.Environments.Select(environment => new EnvironmentInstanceSnapshot(
                    environment.Name, environment.Environment.Type, environment.Environment.Plan, environment.Work.State))]);
        }
    }

    /// <summary>Refuses the next changes of entitlements with 400 and code 30004: another change holds the lock.</summary>
    public void LockEntitlements(int changes)
    {
        lock (_landscape.Gate)
        {
            _landscape.GlobalAccount.LockedChanges = changes;
        }
    }

    /// <summary>Lets the next creation fail in its course.</summary>
    /// <param name="what">The subdomain of a subaccount, <c>service/plan</c> of an entitlement, or the name of an environment instance.</param>
    /// <param name="message">The state message.</param>
    public void FailNext(string what, string message)
    {
        lock (_landscape.Gate)
        {
            _landscape.GlobalAccount.PlannedFailures[what] = message;
        }
    }
}
