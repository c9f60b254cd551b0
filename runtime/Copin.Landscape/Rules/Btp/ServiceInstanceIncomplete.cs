using Copin.Model;

namespace Copin.Rules;

/// <summary>A service instance names its offering and plan; it and its keys have names that SAP Service Manager takes.</summary>
/// <remarks>Source: <see cref="BtpLimits.ServiceInstanceName"/>; SAP-docs/btp-service-manager.</remarks>
internal sealed class ServiceInstanceIncomplete() : Rule(
    "COPIN3015", Severity.Error, "Service instance or key is incomplete",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            if (NameOf(resource, landscape) is { Known: { } name } text && (string.IsNullOrWhiteSpace(name) || name.Length > BtpLimits.ServiceInstanceName))
                yield return At(
                    text.Place,
                    $"The name of a {(resource is ServiceKey ? resource.Kind.Title : "service instance")} has 1 to {BtpLimits.ServiceInstanceName} characters, this one {name.Trim().Length}");
            if (resource is not ServiceInstance { Name.HasValue: true, PlanId.IsDeclared: false } instance)
                continue;
            var lacking = new[] { ("Offering", instance.Offering), ("Plan", instance.Plan) }.Where(argument => IsLacking(argument.Item2)).ToArray();
            if (lacking.Length > 0)
                yield return At(
                    lacking[0].Item2.IsDeclared ? lacking[0].Item2.Place : instance.Place,
                    $"Service instance '{instance.Name}' needs {Listing.And(lacking.Select(argument => $"{argument.Item1} = \"…\""))}, the technical name in the service marketplace");
        }
    }

    private static Text? NameOf(Resource resource, Landscape landscape) => resource switch
    {
        ServiceInstance or ServiceKey or Messaging => resource.Name,
        _ => ApiAccessParameters.Of(resource, landscape)?.Instance,
    };

    private static bool IsLacking(Text text) => !text.IsDeclared || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
