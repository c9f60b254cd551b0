using Copin.Model;

namespace Copin.Rules;

/// <summary>A service instance's plan is chosen by its ID, or by offering and plan.</summary>
/// <remarks>Source: SAP Service Manager API, <c>POST /v1/service_instances</c>; SAP/terraform-provider-btp allows one of the two.</remarks>
internal sealed class PlanChosenTwice() : Rule<ServiceInstance>(
    "COPIN3057", Severity.Error, "Plan is chosen twice",
    "A plan is chosen by PlanId, or by Offering and Plan; remove {0}")
{
    protected override IEnumerable<Finding> Check(ServiceInstance instance, Landscape landscape)
    {
        if (instance.PlanId.IsDeclared && (instance.Offering.IsDeclared || instance.Plan.IsDeclared))
            yield return At(instance.PlanId.Place, instance is { Offering.IsDeclared: true, Plan.IsDeclared: true } ? "PlanId" : "PlanId and complete the others, or keep PlanId alone")
                .With(FixKeys.Removal, "'PlanId'");
    }
}
