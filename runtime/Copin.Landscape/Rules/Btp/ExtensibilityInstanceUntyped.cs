using Copin.Model;

namespace Copin.Rules;

/// <summary>An instance of <c>s4-hana-cloud</c> has an attribute of its own, whose values are checked and which names its system by type.</summary>
/// <remarks>Advice only: the instance works all the same.</remarks>
internal sealed class ExtensibilityInstanceUntyped() : Rule<ServiceInstance>(
    "COPIN3060", Severity.Info, "Instance of s4-hana-cloud could be typed",
    "Declared as [{0}<…>(\"{1}\", …)], the parameters of this instance are checked while you type")
{
    protected override IEnumerable<Finding> Check(ServiceInstance instance, Landscape landscape)
    {
        if (instance.Offering.Known != ApiAccessParameters.Offering)
            yield break;
        if (instance.Plan.Known == ApiAccessParameters.Plan)
            yield return At(instance.Place, "ApiAccess", instance.Name);
        else if (instance.Plan.Known == Messaging.PlanName)
            yield return At(instance.Place, "Messaging", instance.Name);
    }
}
