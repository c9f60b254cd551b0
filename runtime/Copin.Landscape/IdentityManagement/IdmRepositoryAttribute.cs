namespace Copin;

/// <summary>How SAP Identity Management writes the assignments of users to groups through SCIM.</summary>
public enum ScimAssignmentMethod
{
    /// <summary><c>PATCH</c>: only what changes; what proxy systems for S/4HANA Cloud need.</summary>
    Patch,

    /// <summary><c>PUT</c>: the whole group.</summary>
    Put,
}

/// <summary>
/// A repository of SAP Identity Management, imported from a proxy system's exported CSV. Administration user interface, <em>System Configuration → Import</em>. Constants
/// <c>AUTH_USER</c> and <c>AUTH_PASSWORD</c> are the caller's client ID and secret.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "Proxy Systems".</remarks>
/// <typeparam name="TProxySystem">The proxy system.</typeparam>
/// <typeparam name="TClient">What calls it: an <c>[OAuthClient]</c> on SAP BTP, Neo environment, else a <c>[SystemAdministrator]</c>.</typeparam>
/// <param name="name">The repository's name; unique in the Identity Management system.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IdmRepositoryAttribute<TProxySystem, TClient>(string name) : ResourceAttribute
{
    /// <summary>The repository's name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Constant <c>PROXY_HOST</c>: the network proxy on the way to the Internet, where there is one.</summary>
    public string? ProxyHost { get; set; }

    /// <summary>Constant <c>PROXY_PORT</c>: the network proxy's port, 1 to 65535.</summary>
    public int ProxyPort { get; set; }

    /// <summary>Constant <c>PROXY_USER</c>: the network proxy's user, where it asks for one.</summary>
    public string? ProxyUser { get; set; }

    /// <summary>Constant <c>PROXY_PASSWORD</c>: a reference to a <see cref="Secret"/>.</summary>
    public string? ProxyPassword { get; set; }

    /// <summary>Constant <c>SCIM_ASSIGNMENT_METHOD</c>.</summary>
    public ScimAssignmentMethod AssignmentMethod { get; set; } = ScimAssignmentMethod.Patch;

    /// <summary>Constant <c>CONNECT_TIMEOUT</c>, in milliseconds.</summary>
    public int ConnectTimeout { get; set; } = 60_000;

    /// <summary>Constant <c>CONNECTION_KEEPALIVE</c>, in milliseconds.</summary>
    public int ConnectionKeepAlive { get; set; } = 60_000;

    /// <summary>Constant <c>READ_TIMEOUT</c>, in milliseconds.</summary>
    public int ReadTimeout { get; set; } = 60_000;
}

/// <summary>Sets a constant of a repository that the import does not fill, or fills otherwise.</summary>
/// <param name="name">The constant's name, such as <c>TRUSTSTORE</c>.</param>
/// <param name="value">The value; a reference to a <see cref="Secret"/> for names that end in <c>_PASSWORD</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class RepositoryConstantAttribute(string name, string value) : ResourceDetailAttribute
{
    /// <summary>The constant's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}
