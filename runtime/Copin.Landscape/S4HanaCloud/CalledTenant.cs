namespace Copin.Model;

/// <summary>The S/4HANA Cloud tenant that an address leads to, or that a resource belongs to: a parameter, or a host where that is typed in or filled in.</summary>
/// <param name="Parameter">The parameter's name; null where a host is typed in.</param>
/// <param name="UiHost">The tenant's host of the user interface; null while compiling, for a parameter.</param>
internal sealed record CalledTenant(string? Parameter, string? UiHost)
{
    /// <summary>The tenant whose APIs an address leads to; null where it leads elsewhere, or that cannot be seen.</summary>
    public static CalledTenant? ByApi(Text address, Landscape landscape) => Of(address, landscape) is { IsApi: true } tenant ? tenant.Tenant : null;

    /// <summary>The tenant to which an address leads, and whether to its APIs; null where it leads elsewhere, or that cannot be seen.</summary>
    public static (CalledTenant Tenant, bool IsApi)? Of(Text address, Landscape landscape)
    {
        if (S4HanaCloudHostMention.In(address, landscape) is not { } mention)
            return null;
        var part = address.References.FirstOrDefault();
        if (part?.Name is { } name && mention.Written == part.ToString() && landscape.FindParameter(name) is { } parameter)
            return (new CalledTenant(parameter.Name, HostOf(parameter, landscape)), mention.IsApi);
        return S4HanaCloudHost.TryParse(mention.Written, out var host) ? (new CalledTenant(null, host!.UiHost), mention.IsApi) : null;
    }

    /// <summary>The tenant in which a resource lives; null where that is not clear, or a service instance of SAP BTP makes it.</summary>
    public static CalledTenant? HomeOf(Resource resource, Landscape landscape) =>
        !landscape.IsMadeFromBtp(resource) && landscape.TenantOf(resource) is { } parameter ? new CalledTenant(parameter.Name, HostOf(parameter, landscape)) : null;

    /// <summary>Whether it is certainly another tenant. A parameter and a host are compared once the parameter's value is known.</summary>
    public bool Differs(CalledTenant other) =>
        UiHost is not null && other.UiHost is not null ? !string.Equals(UiHost, other.UiHost, StringComparison.OrdinalIgnoreCase)
        : Parameter is not null && other.Parameter is not null && Parameter != other.Parameter;

    /// <summary>As it is written: <c>{S4}</c>, or the host.</summary>
    public override string ToString() => Parameter is not null ? $"{{{Parameter}}}" : UiHost!;

    private static string? HostOf(ParameterDeclaration parameter, Landscape landscape) =>
        landscape.Values is { } values && values.TryGetValue(parameter.Name, out var value) ? value.GetMember(nameof(S4HanaCloudTenant.UiHost)) : null;
}
