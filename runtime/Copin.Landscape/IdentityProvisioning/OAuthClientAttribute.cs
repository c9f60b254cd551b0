namespace Copin;

/// <summary>
/// An OAuth client of the <c>ipsproxy</c> subscription, with grant <em>Client Credentials</em>: with it a caller gets to the proxy systems of a tenant on SAP BTP, Neo
/// environment. BTP cockpit, <em>Security → OAuth → Clients</em>. On the infrastructure of SAP Cloud Identity Services <c>[SystemAdministrator]</c> takes its place.
/// </summary>
/// <param name="clientId">The client's ID.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuthClientAttribute(string clientId) : ResourceAttribute
{
    /// <summary>The client's ID.</summary>
    public string ClientId { get; } = clientId;

    /// <summary>The subscription that it may call: <c>&lt;provider subaccount&gt;/ipsproxy</c>.</summary>
    public string? Subscription { get; set; }

    /// <summary>A reference to a <see cref="Copin.Secret"/>: the client's secret.</summary>
    public string? Secret { get; set; }
}
