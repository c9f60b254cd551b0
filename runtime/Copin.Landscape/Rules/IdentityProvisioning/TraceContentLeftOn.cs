using Copin.Model;

namespace Copin.Rules;

/// <summary>Personal data is logged only while a fault is searched for together with SAP.</summary>
/// <remarks>Source: SAP Help Portal, "SAP BTP Security Recommendations", BTP-IPS-0002; SAP-docs/btp-cloud-identity-services, "List of Properties".</remarks>
internal sealed class TraceContentLeftOn() : Rule<ProxySystem>(
    "COPIN4018", Severity.Warning, "Tracing of personal data is left on",
    "'{0}' writes personal data of users into logs (SAP security recommendation BTP-IPS-0002); write 'false', and 'true' only while a fault is searched for")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape) =>
        from property in system.OwnProperties
        where string.Equals(property.Value.Known, "true", StringComparison.OrdinalIgnoreCase) && ProxySystemProperties.Find(property.Name) is { TracesContent: true }
        select At(property.Value.PlaceInSkeleton(0, property.Value.Known!.Length), property.Name).WithReplacement("false");
}
