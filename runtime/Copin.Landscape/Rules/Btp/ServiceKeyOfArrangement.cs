using Copin.Model;

namespace Copin.Rules;

/// <summary>Only an arrangement that a service instance makes has service keys.</summary>
/// <remarks>Source: SAP-docs/btp-service-manager: a binding is of a service instance.</remarks>
internal sealed class ServiceKeyOfArrangement() : Rule<ServiceKey>(
    "COPIN3064", Severity.Error, "Service key of an arrangement that is made in S/4HANA Cloud",
    "'{0}' is made in S/4HANA Cloud and has no service key; name the registered system as its second type argument, or use the communication user's name and password")
{
    protected override IEnumerable<Finding> Check(ServiceKey key, Landscape landscape)
    {
        if (landscape.Find<CommunicationArrangement>(key.Instance) is { IsMadeFromBtp: false } arrangement)
            yield return At(key.Instance.Place, arrangement.Id);
    }
}
