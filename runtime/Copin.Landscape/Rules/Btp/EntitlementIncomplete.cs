using Copin.Model;

namespace Copin.Rules;

/// <summary>An entitlement names service, plan and subaccount, and says either how many units or that the plan is enabled.</summary>
/// <remarks>Source: SAP's OpenAPI file of the Entitlements API, <c>subaccountServicePlans</c> (in SAP/crossplane-provider-btp): <c>amount</c> or <c>enable</c>, not both.</remarks>
internal sealed class EntitlementIncomplete() : Rule(
    "COPIN3056", Severity.Error, "Entitlement is incomplete or says too much",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var subaccount = new Lazy<string>(() => landscape.All<Subaccount>().FirstOrDefault()?.Id ?? landscape.TenantsOf(SapSystem.Btp).FirstOrDefault()?.Name ?? "Subaccount");
        return landscape.All<Entitlement>().SelectMany(entitlement => Check(entitlement, subaccount));
    }

    private IEnumerable<Finding> Check(Entitlement entitlement, Lazy<string> subaccount)
    {
        if (!entitlement.Name.HasValue || entitlement.HasUnknownArguments)
            yield break;
        if (entitlement.Amount.IsDeclared && entitlement.Enable.IsDeclared)
            yield return At(entitlement.Amount.Place, "A plan is counted or enabled, not both; remove Amount, or remove Enable").With(FixKeys.Removal, "'Amount'");
        else if (entitlement.Amount.IsDeclared && entitlement.Amount.Value < 1)
            yield return At(entitlement.Amount.Place, $"{entitlement.Amount.Value} units are none; write 1 or more, or remove the entitlement");
        else if (entitlement.Enable is { IsDeclared: true, Value: false })
            yield return At(entitlement.Enable.Place, "A plan that is not enabled is none; write true, or remove the entitlement").WithReplacement("true");
        var lacking = new List<string>();
        if (IsLacking(entitlement.Name))
            lacking.Add("the service's technical name");
        if (IsLacking(entitlement.Plan))
            lacking.Add("Plan = \"…\"");
        if (IsLacking(entitlement.Subaccount))
            lacking.Add($"Subaccount = \"{{{subaccount.Value}.Id}}\"");
        if (!entitlement.Amount.IsDeclared && !entitlement.Enable.IsDeclared)
            lacking.Add("Enable = true (or Amount = …, for a plan that is counted)");
        if (lacking.Count > 0)
            yield return At(entitlement.Place, $"Entitlement to '{entitlement.Name}' needs {Listing.And(lacking)}");
    }

    private static bool IsLacking(Text text) => !text.IsDeclared || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
