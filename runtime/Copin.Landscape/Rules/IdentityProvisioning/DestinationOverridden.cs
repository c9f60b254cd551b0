using Copin.Model;

namespace Copin.Rules;

/// <summary>What a proxy system sets wins over its destination, so that a change of the destination changes nothing.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): a property in the <em>Properties</em> tab has the higher priority.</remarks>
internal sealed class DestinationOverridden() : Rule<ProxySystem>(
    "COPIN4023", Severity.Warning, "Property wins over the destination",
    "'{0}' is set here and in destination '{1}', and the value here wins; remove it here")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (system.Destination is null || landscape.Find<NeoDestination>(system.Destination) is not { } destination)
            yield break;
        foreach (var (name, own, other) in new[]
                 {
                     (SystemProperties.Url, system.Url, destination.Url), (SystemProperties.User, system.User, destination.User),
                     (SystemProperties.Password, system.Password, destination.Password),
                 })
            if (own.IsDeclared && other.IsDeclared)
                yield return At(own.Place, name, destination.Id).With(FixKeys.Removal, $"'{name}'");
        foreach (var property in system.OwnProperties)
            if (property.Name is SystemProperties.Url or SystemProperties.User or SystemProperties.Type or SystemProperties.ProxyType or SystemProperties.Authentication)
                yield return At(property.WrittenName!.Place, property.Name, destination.Id).With(FixKeys.Removal, $"'{property.Name}'");
    }
}
