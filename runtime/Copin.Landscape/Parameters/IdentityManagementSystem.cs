namespace Copin;

/// <summary>An SAP Identity Management 8.0 system on the customer's premises. It has no public API: what is done there, a person does.</summary>
/// <param name="Url">The address of its administration user interface, such as <c>https://idm.example.com:50001/idm/admin</c>.</param>
public sealed record IdentityManagementSystem(Uri Url) : ILandscapeParameter
{
    /// <summary>The host of its administration user interface.</summary>
    public string Host => Url.Host;

    /// <inheritdoc/>
    public string? GetMember(string? member) => member switch
    {
        nameof(Url) => Url.AbsoluteUri.TrimEnd('/'),
        nameof(Host) => Host,
        _ => null,
    };

    /// <summary>The host of its administration user interface.</summary>
    public override string ToString() => Host;
}
