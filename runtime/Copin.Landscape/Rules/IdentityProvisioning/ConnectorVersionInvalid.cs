using Copin.Model;

namespace Copin.Rules;

/// <summary>There are connector versions 1 and 3.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <c>s4hana.cloud.api.version</c>.</remarks>
internal sealed class ConnectorVersionInvalid() : Rule<ProxySystem>(
    "COPIN4005", Severity.Error, "Connector version does not exist",
    "There is no connector version '{0}'; write '1' (SOAP, SAP_COM_0193) or '3' (SCIM, SAP_COM_0465), best as [ConnectorVersion1] or [ConnectorVersion3]")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape) =>
        from property in system.OwnProperties
        where property.Name == SystemProperties.ApiVersion && property.Value.Known is not (null or "1" or "3")
        select At(property.Value.Place, property.Value.Known).WithReplacement("\"1\"", "\"3\"");
}
