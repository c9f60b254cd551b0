namespace Copin;

/// <summary>A tenant of Cloud Integration (SAP Integration Suite), as its service key of plan <c>api</c> describes it.</summary>
/// <param name="Api">
/// The key of an instance of <em>Process Integration Runtime</em>, plan <c>api</c>: <c>oauth.url</c>, <c>oauth.tokenurl</c>, <c>oauth.clientid</c>,
/// <c>oauth.clientsecret</c>. A key of plan <c>integration-flow</c> calls flows and is refused here. Source: SAP Help Portal, "SAP Integration Suite",
/// Creating Service Instances.
/// </param>
public sealed record CloudIntegrationTenant(ServiceKeyCredentials Api) : ILandscapeParameter
{
    /// <summary>The address of the management APIs, without <c>/api/v1</c>.</summary>
    public Uri Url => Api.Url;

    /// <summary>The host of the management APIs.</summary>
    public string Host => Api.Url.Host;

    /// <inheritdoc/>
    public string? GetMember(string? member) => member switch
    {
        nameof(Url) => Api.Url.AbsoluteUri.TrimEnd('/'),
        nameof(Host) => Host,
        _ => null,
    };

    /// <summary>The host of the management APIs.</summary>
    public override string ToString() => Host;
}
