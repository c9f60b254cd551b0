using Copin.Model;

namespace Copin.Rules;

/// <summary>A property of source or target systems does nothing in a proxy system.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "List of Properties", <em>System Role</em>.</remarks>
internal sealed class PropertyNotForProxies() : Rule<ProxySystem>(
    "COPIN4011", Severity.Info, "Property is for source or target systems",
    "'{0}' says {1} of a source or target system; a proxy system does not read it, so remove it")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape) =>
        from property in system.OwnProperties
        let known = ProxySystemProperties.Find(property.Name)
        where known is { IsForProxies: false }
        select At(property.WrittenName!.Place, known.Name, known.Meaning).With(FixKeys.Removal, $"'{known.Name}'");
}
