namespace Copin.Model;

/// <summary>How Identity Provisioning reaches S/4HANA Cloud: a proxy system's own properties, or a destination that it refers to.</summary>
public interface IProvisioningConnection
{
    /// <summary>The address of the APIs.</summary>
    Text Url { get; }

    /// <summary>The way to it.</summary>
    Setting<DestinationProxyType> ProxyType { get; }

    /// <summary>How Identity Provisioning proves who it is.</summary>
    Setting<DestinationAuthentication> Authentication { get; }

    /// <summary>The communication user's name.</summary>
    Text User { get; }

    /// <summary>The secret that holds the communication user's password.</summary>
    Text Password { get; }
}
