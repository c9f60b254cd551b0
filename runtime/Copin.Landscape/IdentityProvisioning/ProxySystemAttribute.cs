namespace Copin;

/// <summary>
/// A proxy system of Identity Provisioning, through which an identity management system reads and writes the users of S/4HANA Cloud. Administration console,
/// <em>Identity Provisioning → Proxy Systems</em>. Its connection is given by its own properties.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "Add New Systems".</remarks>
/// <param name="name">The system's name: letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and blanks, at most 100; unique in the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProxySystemAttribute(string name) : ResourceAttribute
{
    /// <summary>The system's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of system, one of <see cref="ProxySystemTypes"/>.</summary>
    public string Type { get; set; } = ProxySystemTypes.S4HanaCloudPublicEdition;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Property <c>URL</c>: the address of the APIs, <c>"{S4.ApiUrl}"</c>.</summary>
    public string? Url { get; set; }

    /// <summary>Property <c>ProxyType</c>: <see cref="DestinationProxyType.Internet"/> for this type of system.</summary>
    public DestinationProxyType ProxyType { get; set; } = DestinationProxyType.Internet;

    /// <summary>Property <c>Authentication</c>: <see cref="DestinationAuthentication.Basic"/> or, as SAP recommends, <see cref="DestinationAuthentication.ClientCertificate"/>.</summary>
    public DestinationAuthentication Authentication { get; set; } = DestinationAuthentication.Basic;

    /// <summary>Property <c>User</c>: the communication user, <c>"{IpsUser}"</c>; for <see cref="DestinationAuthentication.Basic"/>. No comma.</summary>
    public string? User { get; set; }

    /// <summary>Property <c>Password</c>: a reference to a <see cref="Secret"/>; for <see cref="DestinationAuthentication.Basic"/>. No comma.</summary>
    public string? Password { get; set; }

    /// <summary>The file of the read transformation, relative to the project; the standard one where it is left out.</summary>
    public string? ReadTransformation { get; set; }

    /// <summary>The file of the write transformation, relative to the project; the standard one where it is left out.</summary>
    public string? WriteTransformation { get; set; }
}

/// <summary>
/// A proxy system of Identity Provisioning on SAP BTP, Neo environment, whose connection is given by a destination. What is set here, too, wins over the destination.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "Add New Systems".</remarks>
/// <typeparam name="TDestination">The destination.</typeparam>
/// <param name="name">The system's name: letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and blanks, at most 100; unique in the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProxySystemAttribute<TDestination>(string name) : ResourceAttribute
{
    /// <summary>The system's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of system, one of <see cref="ProxySystemTypes"/>.</summary>
    public string Type { get; set; } = ProxySystemTypes.S4HanaCloudPublicEdition;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Property <c>URL</c>, where it shall differ from the destination's.</summary>
    public string? Url { get; set; }

    /// <summary>Property <c>User</c>, where it shall differ from the destination's.</summary>
    public string? User { get; set; }

    /// <summary>Property <c>Password</c>, where it shall differ from the destination's: a reference to a <see cref="Secret"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The file of the read transformation, relative to the project; the standard one where it is left out.</summary>
    public string? ReadTransformation { get; set; }

    /// <summary>The file of the write transformation, relative to the project; the standard one where it is left out.</summary>
    public string? WriteTransformation { get; set; }
}
