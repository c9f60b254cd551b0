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
            if (resource is not (ServiceInstance or ServiceKey) || !resource.Name.HasValue)
                continue;
            if (resource.Name.Known is { } name && (string.IsNullOrWhiteSpace(name) || name.Length > BtpLimits.ServiceInstanceName))
                yield return At(resource.Name.Place, $"The name of a {resource.Kind.Title} has 1 to {BtpLimits.ServiceInstanceName} characters, this one {name.Trim().Length}");
            if (resource is ServiceInstance instance)
            {
                var lacking = new[] { ("Offering", instance.Offering), ("Plan", instance.Plan) }.Where(argument => IsLacking(argument.Item2)).ToArray();
                if (lacking.Length > 0)
                    yield return At(
                        lacking[0].Item2.IsDeclared ? lacking[0].Item2.Place : instance.Place,
                        $"Service instance '{instance.Name}' needs {Listing.And(lacking.Select(argument => $"{argument.Item1} = \"…\""))}, the technical name in the service marketplace");
            }
        }
    }

    private static bool IsLacking(Text text) => !text.IsDeclared || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
