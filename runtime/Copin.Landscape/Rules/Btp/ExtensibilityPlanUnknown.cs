using Copin.Model;

namespace Copin.Rules;

/// <summary>Service <c>s4-hana-cloud</c> has the plans <c>api-access</c> and <c>messaging</c>.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Supported Service Plans for SAP S/4HANA Cloud".</remarks>
internal sealed class ExtensibilityPlanUnknown() : Rule(
    "COPIN3059", Severity.Error, "Plan of s4-hana-cloud is unknown",
    "Service 's4-hana-cloud' has no plan '{0}'; write 'api-access' or 'messaging'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from plan in landscape.Resources.Select(ExtensibilityPlanDeprecated.PlanOf)
        where plan?.Known is { } written && !string.IsNullOrWhiteSpace(written)
            && written is not (ApiAccessParameters.Plan or Messaging.PlanName) && !ExtensibilityLimits.DeprecatedPlans.ContainsKey(written)
        select At(plan.Place, plan).WithReplacement(Plans(plan.Known!));

    // As C#, the likelier one first.
    private static string[] Plans(string written) => new NearestName([Messaging.PlanName]).To(written) is null
        ? [$"\"{ApiAccessParameters.Plan}\"", $"\"{Messaging.PlanName}\""]
        : [$"\"{Messaging.PlanName}\"", $"\"{ApiAccessParameters.Plan}\""];
}
