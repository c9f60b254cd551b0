using Copin.Model;

namespace Copin.Rules;

/// <summary>Additional properties, and outbound services by their name, belong to arrangements that a service instance of SAP BTP makes.</summary>
/// <remarks>
/// Sources: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties"; "Communication Arrangement Outbound Service Entity" of the S/4HANA Cloud
/// service knows an outbound service by its ID alone.
/// </remarks>
internal sealed class SettingOnlyFromBtp() : Rule<CommunicationArrangement>(
    "COPIN3031", Severity.Error, "Setting that only an arrangement made from SAP BTP has",
    "'{0}' is made in S/4HANA Cloud, where {1}; {2}")
{
    protected override IEnumerable<Finding> Check(CommunicationArrangement arrangement, Landscape landscape)
    {
        if (arrangement.IsMadeFromBtp)
            yield break;
        foreach (var property in arrangement.ServiceProperties.Select(property => property.Place).Concat(arrangement.Properties.Select(property => property.Place)))
            yield return At(property, arrangement.Id, "additional properties are maintained in the app Communication Arrangements", "remove it, or name the registered system as second type argument");
        foreach (var service in arrangement.OutboundServices)
            if (!service.Id.IsDeclared && service.Name.IsDeclared)
                yield return At(service.Place, arrangement.Id, "an outbound service is found by its ID", "write [OutboundService(\"ID\")]");
    }
}
