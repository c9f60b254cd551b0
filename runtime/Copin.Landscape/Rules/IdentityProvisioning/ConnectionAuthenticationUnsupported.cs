using Copin.Model;

namespace Copin.Rules;

/// <summary>Identity Provisioning logs on to S/4HANA Cloud with user and password or with a client certificate.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), property <c>Authentication</c>.</remarks>
internal sealed class ConnectionAuthenticationUnsupported() : Rule(
    "COPIN4015", Severity.Error, "Authentication that Identity Provisioning does not have for S/4HANA Cloud",
    "Identity Provisioning does not log on to S/4HANA Cloud with {0}; write DestinationAuthentication.Basic or DestinationAuthentication.ClientCertificate")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from each in ProvisioningConnections.In(landscape)
        let authentication = each.Connection.Authentication
        where authentication.Value is not (DestinationAuthentication.Basic or DestinationAuthentication.ClientCertificate)
        select At(authentication.Place, DestinationSpelling.Of(authentication.Value)).WithReplacement("DestinationAuthentication.Basic", "DestinationAuthentication.ClientCertificate");
}
