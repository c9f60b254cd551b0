using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication system that is not inbound only has a host name.</summary>
/// <remarks>S/4HANA Cloud refuses the system with CM_APS_CS/025. Source: SAP-docs/btp-cloud-platform, "How to Create Communication Systems".</remarks>
internal sealed class HostNameMissing() : Rule<CommunicationSystem>(
    "COPIN1012", Severity.Error, "Communication system needs a host name",
    "'{0}' has no host name; write HostName = \"{1}\", or set InboundOnly = true")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        // A service instance of SAP BTP asks for it only where something is called.
        if (system.InboundOnly.Value || system.IsHalfTyped || landscape.IsMadeFromBtp(system))
            yield break;
        var isMissing = !system.HostName.IsDeclared;
        if (!isMissing && !(system.HostName.Known is { } host && string.IsNullOrWhiteSpace(host)))
            yield break;
        var tenant = landscape.TenantOf(system);
        var finding = At(isMissing ? system.Place : system.HostName.Place, system.Name, tenant is null ? "…" : $"{{{tenant.Name}.ApiHost}}")
            .With(FixKeys.OtherAddition, "InboundOnly = true");
        yield return tenant is null ? finding : finding.WithAddition($"HostName = \"{{{tenant.Name}.ApiHost}}\"");
    }
}
