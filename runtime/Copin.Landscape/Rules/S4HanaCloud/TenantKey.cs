using Copin.Model;

namespace Copin.Rules;

/// <summary>Tells whether two resources live in the same tenant.</summary>
internal static class TenantKey
{
    /// <summary>The same text for resources of one tenant: the parameter's name, else what is written as tenant, else nothing.</summary>
    public static string Of(Resource resource, Landscape landscape) => landscape.TenantOf(resource)?.Name ?? resource.Tenant.Raw ?? "";
}
