using Copin.Sandbox.Subaccount;
using Copin.Sandbox.SystemLandscape;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>State of the global account: its subaccounts, what they are entitled to, and the environments of the sandbox's own subaccount.</summary>
internal sealed class GlobalAccountState
{
    private readonly SapLandscape _landscape;

    public GlobalAccountState(SapLandscape landscape)
    {
        _landscape = landscape;
        SandboxOptions options = landscape.Options;
        Subaccounts.Add(new SubaccountEntry(options.SubaccountId, options.Region, options.SubaccountSubdomain)
        {
            DisplayName = options.SubaccountSubdomain,
            ParentGuid = Guid,
            CreatedAt = landscape.Time.GetUtcNow(),
        });
    }

    public string Guid { get; } = "6d1f7c52-6a0e-4c0e-8f7a-0d2b1c3e4f50";

    public SandboxOptions Options => _landscape.Options;

    public TimeProvider Time => _landscape.Time;

    public SubaccountState Own => _landscape.Subaccount;

    public List<SubaccountEntry> Subaccounts { get; } = [];

    public List<EntitlementAssignment> Assignments { get; } = [];

    public List<EnvironmentEntry> Environments { get; } = [];

    /// <summary>Messages of the next creation that fails, by what is created (subdomain, service/plan, environment's name).</summary>
    public Dictionary<string, string> PlannedFailures { get; } = new(StringComparer.Ordinal);

    /// <summary>How many changes of entitlements are still refused as locked.</summary>
    public int LockedChanges { get; set; }

    public bool HasKyma => Environments.Exists(environment => environment.Environment.Type == "kyma" && environment.Work.State == "OK");

    /// <summary>The plans the global account is entitled to; the extensibility service appears with the first registered system.</summary>
    public IEnumerable<EntitledPlan> Plans =>
        EntitledPlan.All.Where(plan => plan.Service != S4HanaCloudService.Name || _landscape.Systems.Systems.Exists(
            system => system.Registered && system.Type == SystemType.S4HanaCloud));

    /// <summary>Whether the sandbox's own subaccount may use a plan for a system.</summary>
    public bool Entitles(string service, string plan) =>
        !Options.RequireEntitlements || Assignments.Exists(assignment => assignment.Subaccount.Guid == Options.SubaccountId && assignment.Covers(service, plan));

    /// <summary>The entitlement a system takes part in: one that names it, or one of its service that names none; null for none.</summary>
    public string? EntitlementOf(LandscapeSystem system)
    {
        bool Concerns(EntitlementAssignment assignment) => assignment.Plan.Service == S4HanaCloudService.Name && system.Type == SystemType.S4HanaCloud
            && (assignment.Resources.Count == 0 || assignment.Resources.Any(resource => resource?["resourceName"]?.ToString() == system.Name));
        return Assignments.Find(Concerns) is { } found ? $"{found.Plan.Service}/{found.Plan.Name} of subaccount '{found.Subaccount.Subdomain}'" : null;
    }
}
