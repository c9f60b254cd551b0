using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>What instructions say of the tenant that a resource is in.</summary>
internal static class ProvisioningTenant
{
    /// <summary>A member of the tenant, such as its host; the reference to it where no environment gives the value.</summary>
    public static string TenantMember(this IResourceTexts texts, Resource resource, string member)
    {
        var parameter = texts.Landscape.TenantOf(resource);
        return Tenant<ILandscapeParameter>(texts, resource)?.GetMember(member) ?? (parameter is null ? "" : $"{{{parameter.Name}.{member}}}");
    }

    /// <summary>The tenant that a resource is in; null where no environment gives it.</summary>
    public static T? Tenant<T>(this IResourceTexts texts, Resource resource) where T : class, ILandscapeParameter =>
        texts.Landscape.TenantOf(resource) is { } parameter ? texts.Landscape.Values?.GetValueOrDefault(parameter.Name) as T : null;

    /// <summary>Where the proxy systems of a tenant are maintained.</summary>
    public static string Console(this IResourceTexts texts, ProxySystem system) =>
        IsOnNeo(texts, system)
            ? $"Identity Provisioning administration console of {texts.TenantMember(system, "Host")}, Proxy Systems"
            : $"administration console of SAP Cloud Identity Services https://{texts.TenantMember(system, "Host")}/admin, Identity Provisioning → Proxy Systems";

    /// <summary>Where the subaccount of a tenant on SAP BTP, Neo environment, is maintained.</summary>
    public static string NeoCockpit(this IResourceTexts texts, Resource resource, string place) =>
        $"SAP BTP cockpit, the Neo subaccount of {texts.TenantMember(resource, "Host")}, {place}";

    // Without an environment what stands beside it tells: only Neo has destinations and OAuth clients for it.
    private static bool IsOnNeo(IResourceTexts texts, ProxySystem system) =>
        texts.Tenant<IdentityProvisioningTenant>(system)?.IsOnNeo ?? (system.Destination is not null || texts.Landscape.All<OAuthClient>().Any());
}
