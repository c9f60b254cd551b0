using System.Text.Json.Nodes;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>What a subaccount is entitled to of a plan.</summary>
internal sealed class EntitlementAssignment(SubaccountEntry subaccount, EntitledPlan plan)
{
    public SubaccountEntry Subaccount { get; } = subaccount;

    public EntitledPlan Plan { get; } = plan;

    public decimal Amount { get; set; }

    public decimal RequestedAmount { get; set; }

    public JsonArray Resources { get; set; } = [];

    public EntityWork Work { get; } = new();

    public bool Covers(string service, string plan) => Plan.Service == service && Plan.Name == plan && Amount > 0;
}
