using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow is called with a service key of plan <c>integration-flow</c>.</summary>
/// <remarks>Source: <see cref="ProcessIntegrationRuntime"/>. The flow answers a key of plan <c>api</c> with 403.</remarks>
internal sealed class ServiceKeyOfWrongPlan() : Rule<Destination>(
    "COPIN3019", Severity.Error, "Service key of the wrong plan calls a flow",
    "Service key '{0}' is of plan '{1}', which does not call flows; use a key of an instance with Plan = \"integration-flow\"")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.Url.References.Any(part => part.Member == "Endpoint" && landscape.FindParameter(part.Name) is null && landscape.Find(part.Name) is IntegrationFlow))
            yield break;
        foreach (var text in new[] { destination.User, destination.ClientId, destination.Password, destination.ClientSecret })
        {
            foreach (var part in text.References)
            {
                if (landscape.FindParameter(part.Name) is not null || landscape.Find(part.Name) is not ServiceKey key
                    || landscape.Find<ServiceInstance>(key.Instance) is not { } instance || instance.Offering.Known != ProcessIntegrationRuntime.Offering
                    || instance.Plan.Known is not { Length: > 0 } plan || plan == ProcessIntegrationRuntime.IntegrationFlowPlan)
                    continue;
                yield return At(text.PlaceOf(part), key.Id, plan);
                yield break;
            }
        }
    }
}
