using Copin.Model;

namespace Copin.Rules;

/// <summary>An SAP client is three digits.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations", additional property <c>sap-client</c>.</remarks>
internal sealed class SapClientInvalid() : Rule<Destination>(
    "COPIN3011", Severity.Error, "SAP client is not three digits",
    "'{0}' is no SAP client; write three digits such as '100'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where property.Key.Known == DestinationKeys.SapClient
        let client = property.Value.Known
        where client is not null && !(client.Length == 3 && client.All(character => character is >= '0' and <= '9'))
        select At(property.Value.Place, client);
}
