namespace Copin.Model;

/// <summary>The keys that the Destination service and the applications behind it know, as they spell them: upper and lower case count.</summary>
/// <remarks>
/// Source: SAP-docs/btp-connectivity, "HTTP Destinations", "RFC Destinations", "LDAP Destinations", "Mail Destinations", "TCP Destinations"; SAP/cloud-sdk-js and
/// SAP/cloud-sdk-java for what their clients read; the project-collaboration guide for <c>copin.int.*</c>.
/// </remarks>
public static class DestinationKeys
{
    /// <summary>The key of the truth value that makes a client accept every server certificate.</summary>
    public const string TrustAll = "TrustAll";

    /// <summary>The key of the Cloud Connector's location.</summary>
    public const string CloudConnectorLocationId = "CloudConnectorLocationId";

    /// <summary>The key of the SAP client.</summary>
    public const string SapClient = "sap-client";

    /// <summary>The key that says whether the token service is the tenant's own or shared.</summary>
    public const string TokenServiceUrlType = "tokenServiceURLType";

    // Keys for which the attribute has an argument of its own. The first five cannot be additional properties in any spelling.
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["Name"] = "name", ["Type"] = "Type", ["ProxyType"] = "ProxyType", ["Authentication"] = "Authentication", ["URL"] = "Url",
        ["Description"] = "Description", ["User"] = "User", ["Password"] = "Password",
        ["clientId"] = "ClientId", ["clientSecret"] = "ClientSecret", ["tokenServiceURL"] = "TokenServiceUrl",
    };

    private static readonly HashSet<string> Identifying = new(StringComparer.OrdinalIgnoreCase) { "Name", "Type", "ProxyType", "Authentication", "URL" };

    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal)
    {
        TrustAll, "Preemptive", "HTML5.DynamicDestination", "HTML5.ForwardAuthToken", "forwardAuthToken", "WebIDEEnabled", "AppgyverEnabled",
        "tokenService.addClientCredentialsInBody",
    };

    private static readonly string[] Others =
    [
        CloudConnectorLocationId, SapClient, TokenServiceUrlType, "sap-language", "sap-platform", "WebIDEUsage",
        "tokenServiceUser", "tokenServicePassword", "tokenService.KeyStoreLocation", "tokenService.KeyStorePassword",
        "tokenServiceURL.ProxyType", "tokenServiceURL.ConnectionTimeoutInSeconds", "tokenServiceURL.SocketReadTimeoutInSeconds",
        "URL.connectionTimeoutInSeconds", "URL.socketReadTimeoutInSeconds",
        "audience", "clientKey", "authnContextClassRef", "scope", "nameIdFormat", "userIdSource", "assertionIssuer", "assertionRecipient", "nameQualifier",
        "companyId", "SystemUser", "SAMLAssertionProvider", "clientAssertion.type", "clientAssertion.destinationName", "x_user_token.jwks", "x_user_token.jwks_uri",
        "KeyStoreLocation", "KeyStorePassword", "KeyStore.Source", "TrustStoreLocation", "TrustStorePassword", "HostnameVerifier",
        "Address", "ldap.url", "ldap.proxyType", "ldap.authentication", "ldap.user", "ldap.password",
        "mail.user", "mail.password", "mail.smtp.host", "mail.pop3.host", "mail.imap4.host",
        "jco.client.ashost", "jco.client.sysnr", "jco.client.mshost", "jco.client.r3name", "jco.client.msserv", "jco.client.group", "jco.client.wshost",
        "jco.client.wsport", "jco.client.client", "jco.client.user", "jco.client.passwd", "jco.client.lang", "jco.destination.proxy_type", "jco.destination.auth_type",
        ProjectCollaboration.DisplayNameKey, ProjectCollaboration.ObjectKey,
    ];

    private static readonly string[] Families = ["URL.headers.", "URL.queries.", "tokenServiceURL.headers.", "tokenServiceURL.queries.", "tokenService.body."];

    private static readonly Dictionary<string, string> Spellings =
        Arguments.Keys.Concat(Flags).Concat(Others).ToDictionary(key => key, key => key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The argument of the attribute that sets a key; null where an additional property does.</summary>
    public static string? ArgumentOf(string key) => Arguments.TryGetValue(key, out var argument) ? argument : null;

    /// <summary>Whether a key, in any spelling, says what the destination is, so that no additional property may set it.</summary>
    public static bool IsIdentifying(string key) => Identifying.Contains(key);

    /// <summary>Whether a key's value is <c>true</c> or <c>false</c>.</summary>
    public static bool IsFlag(string key) => Flags.Contains(key);

    /// <summary>Whether a key is the beginning of a family of keys, such as <c>URL.headers.</c>, without the name that belongs behind it.</summary>
    public static bool IsFamilyWithoutName(string key) =>
        Families.Any(family => string.Equals(family, key.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(family, key.Trim() + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>How the known key is spelt that differs from <paramref name="key"/> at most in upper and lower case; null where there is none.</summary>
    public static string? SpellingOf(string key)
    {
        if (Spellings.TryGetValue(key, out var spelling))
            return spelling;
        foreach (var family in Families)
            if (key.StartsWith(family, StringComparison.OrdinalIgnoreCase))
                return family + key.Substring(family.Length);
        return null;
    }
}
