using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>An LDAP destination has an address with its scheme, a TCP destination host and port.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "LDAP Destinations" and "TCP Destinations"; SAP/terraform-provider-btp checks both.</remarks>
internal sealed class DestinationAddressInvalid() : Rule<Destination>(
    "COPIN3028", Severity.Error, "Address of an LDAP or TCP destination is invalid",
    "{0}")
{
    private const string Ldap = "ldap.url";
    private const string Tcp = "Address";

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (destination.IsHalfTyped)
            yield break;
        var key = destination.Type.Value switch { DestinationType.Ldap => Ldap, DestinationType.Tcp => Tcp, _ => null };
        if (key is null)
            yield break;
        var example = key == Ldap ? "ldaps://host" : "host:port";
        var address = destination.AdditionalProperties.FirstOrDefault(property => string.Equals(property.Key.Known, key, StringComparison.OrdinalIgnoreCase))?.Value;
        if (address is null)
        {
            if (!destination.HasHalfTypedProperty)
                yield return At(destination.Place, $"'{destination.Name}' has no address; add [DestinationProperty(\"{key}\", \"{example}\")]");
            yield break;
        }

        if (!address.HasValue || address.Fault is not null || (address.Known is null && address.Parts[0].IsReference))
            yield break;
        if (key == Ldap ? !IsLdap(address.Skeleton) : !IsHostAndPort(address))
            yield return At(address.Place, $"'{address}' is no address of {(key == Ldap ? "an LDAP" : "a TCP")} destination; write '{example}'{(key == Tcp ? ", the port from 1 to 65535" : "")}");
    }

    private static bool IsLdap(string address) =>
        (address.StartsWith("ldap://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("ldaps://", StringComparison.OrdinalIgnoreCase))
        && address.Substring(address.IndexOf("://", StringComparison.Ordinal) + "://".Length).Trim().Length > 0;

    // Where a reference stands at the end, it may bring the port.
    private static bool IsHostAndPort(Text address)
    {
        var written = address.Skeleton;
        var colon = written.LastIndexOf(':');
        var port = written.Substring(colon + 1);
        return port.IndexOf(Text.Blank) >= 0
            || (colon > 0 && written.IndexOf('/') < 0
                && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= CommunicationLimits.LeastPort and <= CommunicationLimits.GreatestPort);
    }
}
