using Copin.Model;

namespace Copin.Rules;

/// <summary>The destination that a service instance makes must not be there.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Supported Service Plans for SAP S/4HANA Cloud": for inbound services the service makes a destination of the instance's name, and fails where
/// there is one.
/// </remarks>
internal sealed class DestinationOfInstanceDeclared() : Rule(
    "COPIN3051", Severity.Error, "Service instance makes a destination that is declared",
    "The service makes a destination '{0}' of the instance's name, which '{1}' declares too; give the instance another name{2}, or remove '{1}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declared = landscape.All<Destination>().ToLookup(destination => (landscape.TenantOf(destination)?.Name, destination.Name.Known));
        foreach (var resource in landscape.Resources)
            if (ApiAccessParameters.Of(resource, landscape) is { MakesDestination: true, Instance: { Known: { } name } instance }
                && declared[(landscape.TenantOf(resource)?.Name, name)].FirstOrDefault() is { } destination)
                yield return At(instance.Place, name, destination.Id, resource is CommunicationArrangement ? " by Instance = \"…\"" : "") with { Related = new[] { destination.Name.Place } };
    }
}
