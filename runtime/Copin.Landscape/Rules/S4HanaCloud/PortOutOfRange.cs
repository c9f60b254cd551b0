using Copin.Model;

namespace Copin.Rules;

/// <summary>A port is a number from 1 to 65535.</summary>
/// <remarks>Source: RFC 9293, section 3.1 (16 bits; 0 is reserved).</remarks>
internal sealed class PortOutOfRange() : Rule<CommunicationSystem>(
    "COPIN1013", Severity.Error, "Port is out of range",
    "{0} is no port; write a number from 1 to 65535, 443 for HTTPS")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (system.Port.IsDeclared && system.Port.Value is < CommunicationLimits.LeastPort or > CommunicationLimits.GreatestPort)
            yield return At(system.Port.Place, system.Port.Value);
    }
}
