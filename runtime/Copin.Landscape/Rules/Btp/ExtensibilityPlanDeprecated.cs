using Copin.Model;

namespace Copin.Rules;

/// <summary>Service <c>s4-hana-cloud</c> has plans for single scenarios that SAP calls deprecated.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Supported Service Plans for SAP S/4HANA Cloud".</remarks>
internal sealed class ExtensibilityPlanDeprecated() : Rule(
    "COPIN3058", Severity.Warning, "Plan of s4-hana-cloud is deprecated",
    "Plan '{0}' of 's4-hana-cloud' is deprecated; write '{1}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from plan in landscape.Resources.Select(PlanOf)
        where plan?.Known is { } written && ExtensibilityLimits.DeprecatedPlans.ContainsKey(written)
        let instead = ExtensibilityLimits.DeprecatedPlans[plan.Known!]
        select At(plan.Place, plan, instead).WithReplacement($"\"{instead}\"");

    /// <summary>The plan of service <c>s4-hana-cloud</c> that a resource names; null where it names none.</summary>
    internal static Text? PlanOf(Resource resource) => resource switch
    {
        ServiceInstance { Offering.Known: ApiAccessParameters.Offering } instance => instance.Plan,
        Entitlement { Name.Known: ApiAccessParameters.Offering } entitlement => entitlement.Plan,
        _ => null,
    };
}
