using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Service instances whose parameters are declared as JSON.</summary>
internal sealed class ServiceInstanceProvider : BrokeredInstanceProvider<ServiceInstance>
{
    public override ResourceKind Kind => ServiceInstance.ResourceKind;

    protected override InstancePlan PlanOf(ServiceInstance resource, ResourceScope scope) =>
        new(scope.Fill(resource.Offering), scope.Fill(resource.Plan), resource.PlanId.HasValue ? scope.Fill(resource.PlanId) : null);

    protected override Value? ParametersOf(ServiceInstance resource, ResourceScope scope, string secret) => resource.Parameters.HasValue ? scope.FillJson(resource.Parameters) : null;

    protected override string Show(ServiceInstance resource, ResourceScope scope) => scope.Show(resource.Parameters);
}
