namespace Copin;

/// <summary>The names of a SCIM repository's constants in SAP Identity Management.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems"; a public exporter of proxy systems for SAP Identity Management for the whole list.</remarks>
public static class RepositoryConstants
{
    /// <summary>The client ID with which Identity Management gets its token. Given by the repository's client.</summary>
    public const string AuthUser = "AUTH_USER";

    /// <summary>The secret that belongs to it. Given by the repository's client.</summary>
    public const string AuthPassword = "AUTH_PASSWORD";

    /// <summary>The network proxy's host. Argument <c>ProxyHost</c>.</summary>
    public const string ProxyHost = "PROXY_HOST";

    /// <summary>The network proxy's port. Argument <c>ProxyPort</c>.</summary>
    public const string ProxyPort = "PROXY_PORT";

    /// <summary>The network proxy's user. Argument <c>ProxyUser</c>.</summary>
    public const string ProxyUser = "PROXY_USER";

    /// <summary>The network proxy's password. Argument <c>ProxyPassword</c>.</summary>
    public const string ProxyPassword = "PROXY_PASSWORD";

    /// <summary>How assignments are written. Argument <c>AssignmentMethod</c>.</summary>
    public const string ScimAssignmentMethod = "SCIM_ASSIGNMENT_METHOD";

    /// <summary>The wait for a connection, in milliseconds. Argument <c>ConnectTimeout</c>.</summary>
    public const string ConnectTimeout = "CONNECT_TIMEOUT";

    /// <summary>How long a connection is kept, in milliseconds. Argument <c>ConnectionKeepAlive</c>.</summary>
    public const string ConnectionKeepAlive = "CONNECTION_KEEPALIVE";

    /// <summary>The wait for an answer, in milliseconds. Argument <c>ReadTimeout</c>.</summary>
    public const string ReadTimeout = "READ_TIMEOUT";

    /// <summary>The file of trusted certificates.</summary>
    public const string TrustStore = "TRUSTSTORE";

    /// <summary>The password of that file.</summary>
    public const string TrustStorePassword = "TRUSTSTORE_PASSWORD";

    /// <summary>Whether a constant holds a secret, in whatever case its name is written.</summary>
    public static bool IsSecret(string? name) => name is not null && name.EndsWith("_PASSWORD", StringComparison.OrdinalIgnoreCase);
}
