using System.Text.Json.Nodes;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>A subaccount as the Accounts service holds it.</summary>
internal sealed class SubaccountEntry(string guid, string region, string subdomain)
{
    public string Guid { get; } = guid;

    public string Region { get; } = region;

    public string Subdomain { get; } = subdomain;

    public string ParentGuid { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public string DisplayName { get; set; } = "";

    public string Description { get; set; } = "";

    public bool BetaEnabled { get; set; }

    public string UsedForProduction { get; set; } = "UNSET";

    public JsonObject Labels { get; set; } = [];

    public EntityWork Work { get; } = new();
}
