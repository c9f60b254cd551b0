namespace Copin;

/// <summary>A tenant of Identity Provisioning, on the infrastructure of SAP Cloud Identity Services or, for bundles from before March 2022, on SAP BTP, Neo environment.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems" and "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
public sealed record IdentityProvisioningTenant : ILandscapeParameter
{
    /// <summary>A tenant on the infrastructure of SAP Cloud Identity Services.</summary>
    /// <param name="host">The tenant's host without scheme, such as <c>acme.accounts.ondemand.com</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="host"/> is no host name.</exception>
    public IdentityProvisioningTenant(string host)
    {
        RequireHost(host, nameof(host), "acme.accounts.ondemand.com");
        Host = host;
        TokenUrl = new Uri($"https://{host}/oauth2/token");
        ProxyUrl = new Uri($"https://{host}/ipsproxy/service/api/v1/scim");
    }

    private IdentityProvisioningTenant(string region, string provider, string consumer)
    {
        Host = $"ipsproxy{provider}-{consumer}.{region}";
        TokenUrl = new Uri($"https://oauthasservices-{consumer}.{region}/oauth2/api/v1/token");
        ProxyUrl = new Uri($"https://{Host}/ipsproxy/api/v1/scim");
        IsOnNeo = true;
    }

    /// <summary>The host that serves the proxy systems; on the infrastructure of SAP Cloud Identity Services the tenant's own.</summary>
    public string Host { get; }

    /// <summary>The address of <see cref="Host"/>.</summary>
    public Uri Url => new("https://" + Host);

    /// <summary>Where an OAuth client gets its token, with grant type client credentials.</summary>
    public Uri TokenUrl { get; }

    /// <summary>The address below which each proxy system is found by its ID.</summary>
    public Uri ProxyUrl { get; }

    /// <summary>Whether it runs on SAP BTP, Neo environment.</summary>
    public bool IsOnNeo { get; }

    /// <summary>A tenant on SAP BTP, Neo environment.</summary>
    /// <remarks>
    /// The token endpoint is that of Neo's OAuth service, <c>oauthasservices-&lt;subaccount&gt;</c>, as the cockpit shows it under <em>Security → OAuth → Branding</em>;
    /// no document names it for Identity Provisioning.
    /// </remarks>
    /// <param name="host">The region's host, such as <c>hana.ondemand.com</c>.</param>
    /// <param name="provider">The technical name of the subaccount that provides <c>ipsproxy</c>: the part before the slash of the OAuth client's subscription.</param>
    /// <param name="consumer">The technical name of the subaccount that uses it.</param>
    /// <exception cref="ArgumentException">An argument is no part of a host name.</exception>
    public static IdentityProvisioningTenant OnNeo(string host, string provider, string consumer)
    {
        RequireHost(host, nameof(host), "hana.ondemand.com");
        RequireHost(provider, nameof(provider), "a1b2c3d4e");
        RequireHost(consumer, nameof(consumer), "f5a6b7c8d");
        return new IdentityProvisioningTenant(host, provider, consumer);
    }

    /// <inheritdoc/>
    public string? GetMember(string? member) => member switch
    {
        nameof(Host) => Host,
        nameof(Url) => "https://" + Host,
        nameof(TokenUrl) => TokenUrl.AbsoluteUri,
        nameof(ProxyUrl) => ProxyUrl.AbsoluteUri,
        _ => null,
    };

    /// <summary>The host that serves the proxy systems.</summary>
    public override string ToString() => Host;

    private static void RequireHost(string? value, string parameter, string example)
    {
        if (Uri.CheckHostName(value) != UriHostNameType.Dns)
            throw new ArgumentException($"'{value}' is no host name; write it as '{example}', without 'https://' and path.", parameter);
    }
}
