namespace Copin;

/// <summary>
/// Security material of type OAuth2 client credential, with the OAuth client of a service key: its ID, its secret and its token endpoint. A flow gets its tokens with it.
/// <em>Monitor → Security Material</em>.
/// </summary>
/// <typeparam name="TKey">The service key whose client is deployed.</typeparam>
/// <param name="name">The credential's name, by which integration flows refer to it; unique among all security material of the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2ClientCredentialAttribute<TKey>(string name) : ResourceAttribute
{
    /// <summary>The credential's name.</summary>
    public string Name { get; } = name;

    /// <summary>How client ID and secret are sent to the token service.</summary>
    public OAuth2ClientAuthentication ClientAuthentication { get; set; } = OAuth2ClientAuthentication.Body;

    /// <summary>The scopes to ask for, as the token service takes them.</summary>
    public string? Scope { get; set; }

    /// <summary>The form of the request for a token.</summary>
    public OAuth2ScopeContentType ScopeContentType { get; set; } = OAuth2ScopeContentType.UrlEncoded;

    /// <summary>The application or service that the token is for, where the token service asks for <c>resource</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The application or service that the token is for, where the token service asks for <c>audience</c>.</summary>
    public string? Audience { get; set; }

    /// <summary>What the credential is for.</summary>
    public string? Description { get; set; }
}

/// <summary>
/// Security material of type OAuth2 client credential, for a client outside this landscape. A flow gets its tokens with it. <em>Monitor → Security Material</em>.
/// </summary>
/// <remarks>
/// The token should live for 10 minutes or longer: it is fetched anew 5 minutes before it expires. Source: SAP-docs/btp-integration-suite, "Deploying an OAuth2 Client Credentials
/// Artifact".
/// </remarks>
/// <param name="name">The credential's name, by which integration flows refer to it; unique among all security material of the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2ClientCredentialAttribute(string name) : ResourceAttribute
{
    /// <summary>The credential's name.</summary>
    public string Name { get; } = name;

    /// <summary>The address of the token service, with <c>https://</c>.</summary>
    public string? TokenServiceUrl { get; set; }

    /// <summary>The OAuth client's ID.</summary>
    public string? ClientId { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>: the OAuth client's secret.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>How client ID and secret are sent to the token service.</summary>
    public OAuth2ClientAuthentication ClientAuthentication { get; set; } = OAuth2ClientAuthentication.Body;

    /// <summary>The scopes to ask for, as the token service takes them.</summary>
    public string? Scope { get; set; }

    /// <summary>The form of the request for a token.</summary>
    public OAuth2ScopeContentType ScopeContentType { get; set; } = OAuth2ScopeContentType.UrlEncoded;

    /// <summary>The application or service that the token is for, where the token service asks for <c>resource</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The application or service that the token is for, where the token service asks for <c>audience</c>.</summary>
    public string? Audience { get; set; }

    /// <summary>What the credential is for.</summary>
    public string? Description { get; set; }
}

/// <summary>A parameter that an OAuth2 client credential sends to the token service besides those of OAuth; at most 20 of a credential.</summary>
/// <remarks>Cloud Integration takes them with a new credential only, so whatever is changed of a credential that has some, it is deleted and made anew.</remarks>
/// <param name="key">The key: 1 to 1024 characters, not <c>client_id</c>, <c>client_secret</c> or <c>grant_type</c>.</param>
/// <param name="value">The value: 1 to 1024 characters. Everybody who sees the credential sees it, so it must not be a secret.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CustomParameterAttribute(string key, string value) : ResourceDetailAttribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The value.</summary>
    public string Value { get; } = value;

    /// <summary>Where in the request it is sent.</summary>
    public OAuth2RequestPart SendAsPartOf { get; set; } = OAuth2RequestPart.Body;
}

/// <summary>How an OAuth client's ID and secret are sent to the token service.</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary><c>body</c>: in the request's body.</summary>
    Body,

    /// <summary><c>header</c>: in the <c>Authorization</c> header.</summary>
    Header,
}

/// <summary>The form of a request for a token.</summary>
public enum OAuth2ScopeContentType
{
    /// <summary><c>urlencoded</c>: a form.</summary>
    UrlEncoded,

    /// <summary><c>json</c>.</summary>
    Json,
}

/// <summary>The part of a request for a token that a custom parameter is sent in.</summary>
public enum OAuth2RequestPart
{
    /// <summary><c>body</c>.</summary>
    Body,

    /// <summary><c>header</c>.</summary>
    Header,

    /// <summary><c>url</c>.</summary>
    Url,
}
