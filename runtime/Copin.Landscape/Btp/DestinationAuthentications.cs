namespace Copin.Model;

/// <summary>What an authentication of HTTP destinations needs.</summary>
/// <param name="Authentication">The authentication.</param>
/// <param name="ProxyTypes">The ways over which it can work.</param>
/// <param name="Required">The keys without which the Destination service refuses the destination or finds no token.</param>
/// <param name="Optional">The keys that it reads besides.</param>
public sealed record DestinationAuthenticationFacts(
    DestinationAuthentication Authentication,
    EquatableArray<DestinationProxyType> ProxyTypes,
    EquatableArray<string> Required,
    EquatableArray<string> Optional)
{
    /// <summary>Whether it asks a token service, so that the keys that begin with <c>tokenService</c> mean something.</summary>
    public bool AsksTokenService => Required.Contains("tokenServiceURL");

    /// <summary>Whether it reads a key.</summary>
    public bool Reads(string key) => Required.Contains(key) || Optional.Contains(key)
        || (AsksTokenService && key.StartsWith("tokenService", StringComparison.Ordinal)
            && !(key == DestinationKeys.TokenServiceUrlType && Authentication == DestinationAuthentication.OAuth2TokenExchange));
}

/// <summary>The table of the authentications of HTTP destinations: over which proxy types they work, which keys they require and which they read.</summary>
/// <remarks>
/// Source: SAP-docs/btp-connectivity, "HTTP Destinations" and the page of each authentication ("OAuth Client Credentials Authentication", "OAuth SAML
/// Bearer Assertion Authentication", …), "OAuth with X.509 Client Certificates".
/// </remarks>
public static class DestinationAuthentications
{
    private static readonly DestinationProxyType[] Everywhere = [DestinationProxyType.Internet, DestinationProxyType.OnPremise, DestinationProxyType.PrivateLink];
    private static readonly DestinationProxyType[] NotPrivateLink = [DestinationProxyType.Internet, DestinationProxyType.OnPremise];
    private static readonly DestinationProxyType[] OnlyOnPremise = [DestinationProxyType.OnPremise];
    private static readonly string[] Client = ["clientId", "tokenServiceURL"];
    private static readonly string[] ClientOptions = ["clientSecret", "scope", "clientAssertion.type", "clientAssertion.destinationName", "x_user_token.jwks", "x_user_token.jwks_uri"];
    private static readonly string[] Assertion =
    [
        "nameIdFormat", "userIdSource", "assertionIssuer", "assertionRecipient", "nameQualifier", "companyId", "SystemUser", "SAMLAssertionProvider",
        "KeyStoreLocation", "KeyStorePassword", "x_user_token.jwks", "x_user_token.jwks_uri",
    ];

    /// <summary>Every authentication.</summary>
    public static EquatableArray<DestinationAuthenticationFacts> All { get; } = new DestinationAuthenticationFacts[]
    {
        new(DestinationAuthentication.None, Everywhere, default, default),
        new(DestinationAuthentication.Basic, Everywhere, new[] { "User", "Password" }, new[] { "Preemptive" }),
        new(DestinationAuthentication.ClientCertificate, Everywhere, new[] { "KeyStoreLocation" }, new[] { "KeyStorePassword", "KeyStore.Source" }),
        new(DestinationAuthentication.PrincipalPropagation, OnlyOnPremise, default, default),
        new(DestinationAuthentication.OAuth2ClientCredentials, NotPrivateLink, Client, ClientOptions),
        new(DestinationAuthentication.OAuth2Password, NotPrivateLink, new[] { "clientId", "tokenServiceURL", "User", "Password" }, ClientOptions),
        new(DestinationAuthentication.OAuth2UserTokenExchange, NotPrivateLink, Client, ClientOptions),
        new(DestinationAuthentication.OAuth2JwtBearer, NotPrivateLink, Client, ClientOptions),
        // Its page lists authnContextClassRef as required, and its own example has none.
        new(DestinationAuthentication.OAuth2SamlBearerAssertion, NotPrivateLink,
            new[] { "audience", "clientKey", "tokenServiceURL" }, Assertion.Concat(["authnContextClassRef", "clientSecret", "scope"]).ToArray()),
        new(DestinationAuthentication.SamlAssertion, Everywhere, new[] { "audience", "authnContextClassRef" }, Assertion.Concat(["clientKey"]).ToArray()),
        new(DestinationAuthentication.OAuth2RefreshToken, NotPrivateLink, Client, ClientOptions),
        new(DestinationAuthentication.OAuth2AuthorizationCode, NotPrivateLink, Client, ClientOptions),
        new(DestinationAuthentication.OAuth2TechnicalUserPropagation, OnlyOnPremise, Client, ClientOptions),
        new(DestinationAuthentication.OAuth2TokenExchange, NotPrivateLink, Client, ClientOptions),
    };

    private static readonly HashSet<string> Keys = new(All.SelectMany(facts => facts.Required.Concat(facts.Optional)), StringComparer.Ordinal);

    /// <summary>The facts of an authentication; null for a value that is none of them.</summary>
    public static DestinationAuthenticationFacts? Find(DestinationAuthentication authentication)
    {
        foreach (var facts in All)
            if (facts.Authentication == authentication)
                return facts;
        return null;
    }

    /// <summary>Whether a key belongs to an authentication at all, so that one that does not read it ignores it.</summary>
    public static bool IsAuthenticationKey(string key) => Keys.Contains(key) || key.StartsWith("tokenService", StringComparison.Ordinal);

    /// <summary>
    /// The keys that a destination's authentication requires. A key store that the client provides needs no location; an assertion that the client provides
    /// has its audience and context already.
    /// </summary>
    public static IEnumerable<string> RequiredOf(DestinationAuthenticationFacts facts, Destination destination) =>
        from key in facts.Required
        where !(key == "KeyStoreLocation" && destination.Find("KeyStore.Source")?.Value.Known == "ClientProvided")
            && !(key is "audience" or "authnContextClassRef" && destination.Find("SAMLAssertionProvider")?.Value.Known == "ClientProvided")
        select key;
}
