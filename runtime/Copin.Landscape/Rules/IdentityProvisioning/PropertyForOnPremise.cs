using Copin.Model;

namespace Copin.Rules;

/// <summary>Properties of S/4HANA on premise are not read by a system for S/4HANA Cloud.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "List of Properties". A warning only: the sample on SAP's page for the cloud system has such names itself. What the type of
/// 2018 read is not published any more.
/// </remarks>
internal sealed class PropertyForOnPremise() : Rule<ProxySystem>(
    "COPIN4006", Severity.Warning, "Property belongs to systems on premise",
    "'{0}' is a property of systems on premise, which a system for S/4HANA Cloud does not read; {1}")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (system.IsLegacy)
            yield break;
        foreach (var property in system.OwnProperties)
        {
            if (property is not { Name: { } name, WrittenName: { } written } || !ProxySystemProperties.IsForOnPremise(name))
                continue;
            var place = written.PlaceInSkeleton(0, name.Length);
            yield return ProxySystemProperties.CloudNameOf(name) is { } cloud
                ? At(place, name, $"write '{cloud}'").WithReplacement(cloud)
                : At(place, name, "remove it").With(FixKeys.Removal, $"'{name}'");
        }
    }
}
