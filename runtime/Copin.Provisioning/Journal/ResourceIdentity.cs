using Copin.Model;

namespace Copin.Provisioning.Journal;

/// <summary>What makes a resource the same in every run: kind, tenant and name, and what the name lies in where it is unique only there.</summary>
/// <param name="Kind">The name of the kind's attribute.</param>
/// <param name="Tenant">The tenant, as it names itself: a host, a subdomain; empty for a step without system.</param>
/// <param name="Name">The name in the system.</param>
/// <param name="Within">What the name lies in: of a service key its instance, of a role assignment origin and user.</param>
internal sealed record ResourceIdentity(string Kind, string Tenant, string Name, EquatableArray<string> Within)
{
    public override string ToString() => Within.IsEmpty ? Name : $"{Name} ({string.Join(", ", Within)})";
}
