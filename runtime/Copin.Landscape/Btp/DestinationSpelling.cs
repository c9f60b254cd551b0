namespace Copin.Model;

/// <summary>How the Destination service spells types, proxy types, authentications and keys. All are case-sensitive there.</summary>
/// <remarks>Source: SAP Help Portal, "SAP BTP Connectivity", HTTP Destinations; SAP/cloud-sdk-python, OpenAPI file of the Destination service.</remarks>
public static class DestinationSpelling
{
    private static readonly HashSet<string> SecretKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "Password", "clientSecret", "tokenServicePassword", "KeyStorePassword", "TrustStorePassword", "tokenService.KeyStorePassword",
        "mail.password", "ldap.password", "jco.client.passwd",
    };

    /// <summary>The type as the service spells it.</summary>
    public static string Of(DestinationType type) => type switch
    {
        DestinationType.Http => "HTTP",
        DestinationType.Rfc => "RFC",
        DestinationType.Mail => "MAIL",
        DestinationType.Ldap => "LDAP",
        DestinationType.Tcp => "TCP",
        _ => type.ToString(),
    };

    /// <summary>The proxy type as the service spells it.</summary>
    public static string Of(DestinationProxyType proxyType) => proxyType.ToString();

    /// <summary>The authentication as the service spells it.</summary>
    public static string Of(DestinationAuthentication authentication) => authentication switch
    {
        DestinationAuthentication.None => "NoAuthentication",
        DestinationAuthentication.Basic => "BasicAuthentication",
        DestinationAuthentication.ClientCertificate => "ClientCertificateAuthentication",
        DestinationAuthentication.OAuth2JwtBearer => "OAuth2JWTBearer",
        DestinationAuthentication.OAuth2SamlBearerAssertion => "OAuth2SAMLBearerAssertion",
        DestinationAuthentication.SamlAssertion => "SAMLAssertion",
        _ => authentication.ToString(),
    };

    /// <summary>Whether a key's value is a secret, in whatever case the key is written.</summary>
    public static bool IsSecret(string? key) => key is not null && SecretKeys.Contains(key);
}
