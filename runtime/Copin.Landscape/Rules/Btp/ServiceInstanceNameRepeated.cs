using Copin.Model;

namespace Copin.Rules;

/// <summary>A service instance's name is unique in the subaccount, whatever service it is of.</summary>
/// <remarks>Source: SAP Service Manager answers 409 Conflict to a second one (SAP-docs/btp-service-manager). Two resources of one kind are COPIN0013's.</remarks>
internal sealed class ServiceInstanceNameRepeated() : Rule(
    "COPIN3052", Severity.Error, "Two service instances of one name",
    "'{0}' makes a service instance '{1}' already; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var known = new Dictionary<(string?, string), Resource>();
        foreach (var resource in landscape.Resources)
        {
            var name = resource is ServiceInstance or Messaging ? resource.Name : ApiAccessParameters.Of(resource, landscape)?.Instance;
            if (name?.Known is not { Length: > 0 } written)
                continue;
            var key = (landscape.TenantOf(resource)?.Name, written);
            if (!known.TryGetValue(key, out var first))
                known.Add(key, resource);
            else if (resource is CommunicationArrangement || first.GetType() != resource.GetType())
                yield return At(name.Place, first.Id, written, resource is CommunicationArrangement ? "give this one another by Instance = \"…\"" : "give this one another name");
        }
    }
}
