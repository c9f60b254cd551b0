namespace Copin;

/// <summary>How a caller proves who it is at an inbound service of S/4HANA Cloud.</summary>
/// <remarks>Source: SAP Help Portal, SAP BTP ABAP environment, "Communication System Read and Write Integration".</remarks>
public enum InboundAuthentication
{
    /// <summary>User name and password.</summary>
    Basic,

    /// <summary>SSL client certificate.</summary>
    X509,

    /// <summary>OAuth 2.0.</summary>
    OAuth2,

    /// <summary>OAuth 2.0 with mutual TLS.</summary>
    OAuth2Mtls,

    /// <summary>None.</summary>
    None,
}

/// <summary>How S/4HANA Cloud proves who it is at a called system.</summary>
public enum OutboundAuthentication
{
    /// <summary>User name and password.</summary>
    Basic,

    /// <summary>SSL client certificate.</summary>
    X509,

    /// <summary>OAuth 2.0.</summary>
    OAuth2,

    /// <summary>OAuth 2.0 with mutual TLS.</summary>
    OAuth2Mtls,

    /// <summary>None.</summary>
    None,
}

/// <summary>A communication system of S/4HANA Cloud: the partner that calls or is called. App <em>Communication Systems</em>.</summary>
/// <param name="id">The system ID: 1 to 60 characters, unique in the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CommunicationSystemAttribute(string id) : ResourceAttribute
{
    /// <summary>The system ID.</summary>
    public string Id { get; } = id;

    /// <summary>The system's name; the system ID where it is left out.</summary>
    public string? Name { get; set; }

    /// <summary>What the system is.</summary>
    public string? Description { get; set; }

    /// <summary>The partner's host name, without scheme, port and path. Required unless <see cref="InboundOnly"/>; the guide puts the tenant's own API host there.</summary>
    public string? HostName { get; set; }

    /// <summary>The partner's port: 1 to 65535.</summary>
    public int Port { get; set; } = 443;

    /// <summary>Whether the partner only calls and is never called.</summary>
    public bool InboundOnly { get; set; }

    /// <summary>The logical system: at most 10 characters.</summary>
    public string? LogicalSystem { get; set; }

    /// <summary>The business system: at most 60 characters.</summary>
    public string? BusinessSystem { get; set; }
}

/// <summary>Makes a communication user the system's user for inbound communication.</summary>
/// <typeparam name="TUser">A communication user.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InboundUserAttribute<TUser> : ResourceDetailAttribute
{
    /// <summary>How the user logs on.</summary>
    public InboundAuthentication Authentication { get; set; } = InboundAuthentication.Basic;
}

/// <summary>A user with which S/4HANA Cloud calls the partner. Some scenarios demand one although nothing is sent; then any name serves.</summary>
/// <param name="name">The user's name at the partner.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OutboundUserAttribute(string name) : ResourceDetailAttribute
{
    /// <summary>The user's name at the partner.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// A reference to a <see cref="Secret"/>. S/4HANA Cloud wants a password even for a dummy (CM_APS_CA/100): where none is named, the engine makes one at
    /// random and forgets it.
    /// </summary>
    public string? Password { get; set; }

    /// <summary>How S/4HANA Cloud logs on.</summary>
    public OutboundAuthentication Authentication { get; set; } = OutboundAuthentication.Basic;
}
