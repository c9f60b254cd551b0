using System.Text;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A system knows a thing by its name: two records of one name would be one thing with two declarations, and each apply would undo the other.</summary>
/// <remarks>
/// Communication users and systems are compared without regard to case. Sources: SAP Help Portal, "SAP BTP Connectivity", Using the Destinations Editor (unique per
/// level); "SAP Integration Suite", naming conventions (packages and flows unique in the tenant) and "Managing Security Material" (one list for all its kinds); SAP Service Manager
/// API (instances unique in the subaccount).
/// </remarks>
internal sealed class DuplicateName() : Rule(
    "COPIN0013", Severity.Error, "Two resources of one name",
    "{0} '{1}' is declared by '{2}' already; give this one another name, or refer to '{2}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var known = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var resource in landscape.Resources)
        {
            if (KeyOf(resource, landscape) is not { } key)
                continue;
            if (!known.TryGetValue(key, out var first))
                known.Add(key, resource);
            else if (!IsOfOtherRule(first, resource))
                yield return At(resource.Name.Place, Capitalised(first.Kind.Title), resource.Name, first.Id);
        }
    }

    // Two arrangements of one scenario on one system are COPIN1005's; what a service instance is called, COPIN3052's.
    private static bool IsOfOtherRule(Resource first, Resource second) =>
        first is CommunicationArrangement arrangement && second is CommunicationArrangement { HasOwnName: false } other
        && ((arrangement.System.Target?.FullName == other.System.Target?.FullName && arrangement.Scenario.Raw == other.Scenario.Raw) || other.IsMadeFromBtp);

    private static string? KeyOf(Resource resource, Landscape landscape)
    {
        // An arrangement without a name of its own is named after its scenario.
        if (!resource.Name.HasValue)
            return null;
        var key = new StringBuilder(resource.Kind.NamedAmong).Append('\n').Append(landscape.TenantOf(resource)?.Name ?? resource.Tenant.Raw);
        if (resource.IdentityOf is { } owner)
            key.Append('\n').Append(owner.Target?.FullName);
        foreach (var text in resource.Identity)
        {
            // References that are not filled in yet are equal where they are written the same.
            var value = text.Known ?? text.Raw ?? "";
            key.Append('\n').Append(text.Known is null ? '?' : '=').Append(resource.Kind.IgnoresCaseOfNames ? value.ToUpperInvariant() : value);
        }

        return key.ToString();
    }

    private static string Capitalised(string title) => char.ToUpperInvariant(title[0]) + title.Substring(1);
}
