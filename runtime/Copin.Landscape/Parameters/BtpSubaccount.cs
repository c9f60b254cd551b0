namespace Copin;

/// <summary>A subaccount of SAP BTP, as the bindings of its management services describe it. A binding that no resource needs may be left out.</summary>
/// <param name="Subdomain">The subaccount's subdomain.</param>
public sealed record BtpSubaccount(string Subdomain) : ILandscapeParameter
{
    /// <summary>The subaccount's ID, a GUID; null where nothing refers to it.</summary>
    public string? Id { get; init; }

    /// <summary>The region's technical name, such as <c>eu10</c>; null where nothing refers to it.</summary>
    public string? Region { get; init; }

    /// <summary>Binding of service <c>destination</c>, plan <c>lite</c>: <c>uri</c>, <c>url</c>, <c>clientid</c>, <c>clientsecret</c>.</summary>
    public ServiceKeyCredentials? Destinations { get; init; }

    /// <summary>Binding of service <c>service-manager</c>, plan <c>subaccount-admin</c>: <c>sm_url</c>, <c>url</c>, <c>clientid</c>, <c>clientsecret</c>.</summary>
    public ServiceKeyCredentials? ServiceManager { get; init; }

    /// <summary>Binding of service <c>cis</c>, plan <c>local</c> with <c>grantType=clientCredentials</c>: <c>saas_registry_service_url</c> and <c>uaa</c>.</summary>
    public ServiceKeyCredentials? Subscriptions { get; init; }

    /// <summary>Binding of service <c>xsuaa</c>, plan <c>apiaccess</c>: <c>apiurl</c>, <c>url</c>, <c>clientid</c>, <c>clientsecret</c>.</summary>
    public ServiceKeyCredentials? Authorization { get; init; }

    /// <summary>Binding of service <c>cis</c>, plan <c>local</c> with <c>grantType=clientCredentials</c>: <c>provisioning_service_url</c> and <c>uaa</c>.</summary>
    public ServiceKeyCredentials? Provisioning { get; init; }

    /// <inheritdoc/>
    public string? GetMember(string? member) => member switch
    {
        nameof(Subdomain) => Subdomain,
        nameof(Id) => Id,
        nameof(Region) => Region,
        _ => null,
    };

    /// <summary>The subaccount's subdomain.</summary>
    public override string ToString() => Subdomain;
}
