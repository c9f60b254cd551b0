using Copin.Model;

namespace Copin.Rules;

/// <summary>S/4HANA Cloud is reached over the Internet.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), property <c>ProxyType</c>; "List of Properties".</remarks>
internal sealed class ConnectionProxyTypeImpossible() : Rule(
    "COPIN4016", Severity.Error, "Proxy type that does not lead to S/4HANA Cloud",
    "Identity Provisioning reaches S/4HANA Cloud over the Internet, not by {0}{1}; write DestinationProxyType.Internet")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from each in ProvisioningConnections.In(landscape)
        let proxyType = each.Connection.ProxyType
        where proxyType.Value != DestinationProxyType.Internet
        select At(
            proxyType.Place, DestinationSpelling.Of(proxyType.Value),
            each.Connection.Authentication.Value == DestinationAuthentication.ClientCertificate ? ", over which no client certificate can be used either" : "")
            .WithReplacement("DestinationProxyType.Internet");
}
