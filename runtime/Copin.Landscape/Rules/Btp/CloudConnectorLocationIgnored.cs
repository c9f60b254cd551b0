using Copin.Model;

namespace Copin.Rules;

/// <summary>A Cloud Connector's location is given only where the way leads through a Cloud Connector.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations": <c>CloudConnectorLocationId</c> applies to proxy type OnPremise.</remarks>
internal sealed class CloudConnectorLocationIgnored() : Rule<Destination>(
    "COPIN3013", Severity.Warning, "Cloud Connector location without Cloud Connector",
    "'CloudConnectorLocationId' is ignored over proxy type {0}; set ProxyType = DestinationProxyType.OnPremise, or remove it")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where property.Key.Known == DestinationKeys.CloudConnectorLocationId && destination.IsHttp
            && destination.ProxyType.Value is DestinationProxyType.Internet or DestinationProxyType.PrivateLink
        select At(property.Key.Place, DestinationSpelling.Of(destination.ProxyType.Value))
            .WithAddition("ProxyType = DestinationProxyType.OnPremise").With(FixKeys.AddTo, "Destination").With(FixKeys.Removal, $"'{DestinationKeys.CloudConnectorLocationId}'");
}
