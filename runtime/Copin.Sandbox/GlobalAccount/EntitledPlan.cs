using Copin.Sandbox.Subaccount;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>A plan the global account is entitled to.</summary>
/// <param name="Service">Technical name of the service.</param>
/// <param name="DisplayName">The service's display name.</param>
/// <param name="Name">Technical name of the plan.</param>
/// <param name="Category">Kind of entitlement: <c>SERVICE</c> and <c>QUOTA_BASED_APPLICATION</c> have an amount, the others are enabled.</param>
/// <param name="Quota">Units of the global account; 1 where there is no amount.</param>
internal sealed record EntitledPlan(string Service, string DisplayName, string Name, string Category, decimal Quota = 1)
{
    // Examples of each category, and whatever the sandbox's subaccount offers.
    public static readonly EntitledPlan[] All =
    [
        .. from offering in ServiceCatalog.Offerings()
           from plan in offering.Plans
           select new EntitledPlan(offering.Name, offering.DisplayName, plan.Name, "ELASTIC_SERVICE"),
        new("cis", "Cloud Management Service", "central", "ELASTIC_SERVICE"),
        new("cis", "Cloud Management Service", "local", "ELASTIC_SERVICE"),
        new("APPLICATION_RUNTIME", "Application Runtime", "MEMORY", "SERVICE", 20),
        new("enterprise-messaging", "SAP Event Mesh", "default", "SERVICE", 2),
        new("kymaruntime", "Kyma Runtime", "aws", "SERVICE", 1),
        new("copm-demo", "SAP S/4HANA C4P, CoPM - Demo", "standard", "APPLICATION"),
        new("example-archive", "Document Archive (example)", "free", "APPLICATION"),
        new("example-archive", "Document Archive (example)", "standard", "QUOTA_BASED_APPLICATION", 100),
    ];

    public bool HasAmount => Category is "SERVICE" or "QUOTA_BASED_APPLICATION";
}
