namespace Copin;

/// <summary>What a destination leads to.</summary>
public enum DestinationType
{
    /// <summary>An HTTP(S) endpoint.</summary>
    Http,

    /// <summary>An ABAP system by RFC.</summary>
    Rfc,

    /// <summary>A mail server.</summary>
    Mail,

    /// <summary>A directory server.</summary>
    Ldap,

    /// <summary>Any TCP endpoint.</summary>
    Tcp,
}

/// <summary>The way to a destination.</summary>
public enum DestinationProxyType
{
    /// <summary>Reached over the Internet.</summary>
    Internet,

    /// <summary>Reached through SAP Cloud Connector.</summary>
    OnPremise,

    /// <summary>Reached through SAP Private Link.</summary>
    PrivateLink,
}

/// <summary>How an HTTP destination's caller proves who it is.</summary>
/// <remarks>Source: SAP Help Portal, "SAP BTP Connectivity", HTTP Destinations.</remarks>
public enum DestinationAuthentication
{
    /// <summary><c>NoAuthentication</c>.</summary>
    None,

    /// <summary><c>BasicAuthentication</c>: user and password.</summary>
    Basic,

    /// <summary><c>ClientCertificateAuthentication</c>.</summary>
    ClientCertificate,

    /// <summary><c>PrincipalPropagation</c>: only through SAP Cloud Connector.</summary>
    PrincipalPropagation,

    /// <summary><c>OAuth2ClientCredentials</c>.</summary>
    OAuth2ClientCredentials,

    /// <summary><c>OAuth2Password</c>.</summary>
    OAuth2Password,

    /// <summary><c>OAuth2UserTokenExchange</c>.</summary>
    OAuth2UserTokenExchange,

    /// <summary><c>OAuth2JWTBearer</c>.</summary>
    OAuth2JwtBearer,

    /// <summary><c>OAuth2SAMLBearerAssertion</c>.</summary>
    OAuth2SamlBearerAssertion,

    /// <summary><c>SAMLAssertion</c>.</summary>
    SamlAssertion,

    /// <summary><c>OAuth2RefreshToken</c>.</summary>
    OAuth2RefreshToken,

    /// <summary><c>OAuth2AuthorizationCode</c>.</summary>
    OAuth2AuthorizationCode,

    /// <summary><c>OAuth2TechnicalUserPropagation</c>: only through SAP Cloud Connector.</summary>
    OAuth2TechnicalUserPropagation,

    /// <summary><c>OAuth2TokenExchange</c>.</summary>
    OAuth2TokenExchange,
}

/// <summary>A destination of the subaccount. BTP cockpit, <em>Connectivity → Destinations</em>.</summary>
/// <param name="name">The destination's name: letters, digits, hyphens and underscores, at most 200; unique in the subaccount.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DestinationAttribute(string name) : ResourceAttribute
{
    /// <summary>The destination's name.</summary>
    public string Name { get; } = name;

    /// <summary>What it leads to.</summary>
    public DestinationType Type { get; set; } = DestinationType.Http;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The address, with <c>https://</c>; required for HTTP.</summary>
    public string? Url { get; set; }

    /// <summary>The way to it.</summary>
    public DestinationProxyType ProxyType { get; set; } = DestinationProxyType.Internet;

    /// <summary>How the caller proves who it is.</summary>
    public DestinationAuthentication Authentication { get; set; } = DestinationAuthentication.None;

    /// <summary>The user's name; for <see cref="DestinationAuthentication.Basic"/> and <see cref="DestinationAuthentication.OAuth2Password"/>.</summary>
    public string? User { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>; for <see cref="DestinationAuthentication.Basic"/> and <see cref="DestinationAuthentication.OAuth2Password"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The OAuth client's ID; for the OAuth 2.0 authentications.</summary>
    public string? ClientId { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>: the OAuth client's secret.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The token endpoint; for the OAuth 2.0 authentications.</summary>
    public string? TokenServiceUrl { get; set; }
}

/// <summary>An additional property of a destination.</summary>
/// <param name="key">The key; upper and lower case count.</param>
/// <param name="value">The value; a reference to a <see cref="Secret"/> for keys that hold one, such as <c>tokenServicePassword</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DestinationPropertyAttribute(string key, string value) : ResourceDetailAttribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}
