using Copin.Model;

namespace Copin.Rules;

/// <summary>A port is a number from 1 to 65535.</summary>
/// <remarks>Source: RFC 9293, section 3.1 (16 bits; 0 is reserved).</remarks>
internal sealed class PortOutOfRange() : Rule(
    "COPIN1013", Severity.Error, "Port is out of range",
    "{0} is no port; write a number from 1 to 65535, 443 for HTTPS")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        let port = resource switch { CommunicationSystem system => system.Port, ApiAccess { CalledSystem: { } called } => called.Port, _ => default }
        where port.IsDeclared && port.Value is < CommunicationLimits.LeastPort or > CommunicationLimits.GreatestPort
        select At(port.Place, port.Value);
}
