namespace Copin.Provisioning.Http;

/// <summary>How a connection proves who it is. Names the identity, never holds the secret.</summary>
public abstract class SapAuthentication
{
    private protected SapAuthentication(string identity, SecretReader secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(identity);
        ArgumentNullException.ThrowIfNull(secret);
        Identity = identity;
        Secret = secret;
    }

    /// <summary>The user name or the OAuth client ID, as messages show it.</summary>
    public string Identity { get; }

    internal SecretReader Secret { get; }

    /// <summary>The kind of authentication and the identity; never the secret.</summary>
    public sealed override string ToString() => $"{Kind} as {Identity}";

    private protected abstract string Kind { get; }
}

/// <summary>User name and password in each request, as communication users of SAP S/4HANA Cloud log on.</summary>
public sealed class BasicAuthentication : SapAuthentication
{
    /// <param name="user">The user name: of a communication user its <c>Name</c>, not its <c>CC…</c> ID. No colon (RFC 7617).</param>
    /// <param name="password">Reads the password.</param>
    public BasicAuthentication(string user, SecretReader password) : base(user, password)
    {
        if (user.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException($"The user name '{user}' contains a colon, which basic authentication cannot carry.", nameof(user));
    }

    private protected override string Kind => "basic authentication";
}

/// <summary>OAuth 2.0 client credentials: a token is fetched once and used until shortly before it expires.</summary>
/// <remarks>Source: SAP-docs/btp-service-manager; SAP/jenkins-library, <c>pkg/cpi/commonUtils.go</c>.</remarks>
public sealed class OAuthClientCredentials : SapAuthentication
{
    /// <param name="tokenUrl">The token endpoint in full: of a service key, <c>url</c> + <c>/oauth/token</c> or <c>tokenurl</c>.</param>
    /// <param name="clientId">The client ID of the service key.</param>
    /// <param name="clientSecret">Reads the client secret of the service key.</param>
    public OAuthClientCredentials(Uri tokenUrl, string clientId, SecretReader clientSecret) : base(clientId, clientSecret)
    {
        ArgumentNullException.ThrowIfNull(tokenUrl);
        TokenUrl = tokenUrl;
    }

    /// <summary>The token endpoint.</summary>
    public Uri TokenUrl { get; }

    private protected override string Kind => "OAuth client";
}
