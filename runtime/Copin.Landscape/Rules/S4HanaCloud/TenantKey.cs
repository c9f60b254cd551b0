using Copin.Model;

namespace Copin.Rules;

/// <summary>Tells whether two resources of S/4HANA Cloud live in the same tenant.</summary>
internal static class TenantKey
{
    /// <summary>The same text for resources of one tenant: the parameter's name (of what is made from SAP BTP, the registered system's), else what is written as tenant, else nothing.</summary>
    public static string Of(Resource resource, Landscape landscape) =>
        landscape.BtpArrangementOf(resource) is { RegisteredSystem: { } registered }
            ? (landscape.Find<RegisteredSystem>(registered) is { } system ? landscape.S4HanaCloudOf(system)?.Name : null) ?? registered.Target?.FullName ?? ""
            : landscape.TenantOf(resource)?.Name ?? resource.Tenant.Raw ?? "";
}
