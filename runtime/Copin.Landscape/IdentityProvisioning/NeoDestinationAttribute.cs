namespace Copin;

/// <summary>
/// An HTTP destination of a subaccount on SAP BTP, Neo environment, which proxy systems refer to by name. BTP cockpit, <em>Connectivity → Destinations</em>. The API of the
/// Destination service does not reach it; the cockpit imports the exported file.
/// </summary>
/// <param name="name">The destination's name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NeoDestinationAttribute(string name) : ResourceAttribute
{
    /// <summary>The destination's name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The address of the APIs: <c>"{S4.ApiUrl}"</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The way to it.</summary>
    public DestinationProxyType ProxyType { get; set; } = DestinationProxyType.Internet;

    /// <summary>How Identity Provisioning proves who it is.</summary>
    public DestinationAuthentication Authentication { get; set; } = DestinationAuthentication.Basic;

    /// <summary>The communication user: <c>"{IpsUser}"</c>. No comma.</summary>
    public string? User { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>: the communication user's password. No comma.</summary>
    public string? Password { get; set; }
}
