namespace Copin;

/// <summary>
/// A global account of SAP BTP: what system landscape, subaccounts and entitlements belong to. Only landscapes that declare one of these need it, and a binding that no
/// resource needs may be left out.
/// </summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Getting an Access Token for SAP Cloud Management Service APIs": both bindings are the same one, of service <c>cis</c>, plan
/// <c>central</c>, of an instance made with <c>{"grantType":"clientCredentials"}</c>; its addresses differ.
/// </remarks>
/// <param name="Subdomain">The global account's subdomain.</param>
public sealed record GlobalAccount(string Subdomain) : ILandscapeParameter
{
    /// <summary>The Accounts API: <c>endpoints.accounts_service_url</c> and <c>uaa</c> of the binding.</summary>
    public ServiceKeyCredentials? Accounts { get; init; }

    /// <summary>The Entitlements API: <c>endpoints.entitlements_service_url</c> and <c>uaa</c> of the binding.</summary>
    public ServiceKeyCredentials? Entitlements { get; init; }

    /// <inheritdoc/>
    public string? GetMember(string? member) => member == nameof(Subdomain) ? Subdomain : null;

    /// <summary>The global account's subdomain.</summary>
    public override string ToString() => Subdomain;
}
