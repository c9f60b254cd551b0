namespace Copin.Model;

/// <summary>The system that an arrangement calls.</summary>
/// <param name="Place">The attribute that describes it.</param>
/// <param name="HostName">Its host name.</param>
/// <param name="Port">Its port.</param>
/// <param name="OAuthAuthorizationEndpoint">Its OAuth 2.0 authorization endpoint.</param>
/// <param name="OAuthTokenEndpoint">Its OAuth 2.0 token endpoint.</param>
/// <param name="User">The user's name with which it is called; null where nobody is named.</param>
/// <param name="Password">The secret that holds the user's password; null where nobody is named.</param>
public sealed record CalledSystem(
    Place Place, Text HostName, Setting<long> Port, Text? OAuthAuthorizationEndpoint, Text? OAuthTokenEndpoint, Text? User, Text? Password)
{
    internal static CalledSystem Read(AttributeReader system) => new(
        system.Place, system.Text("HostName"), system.Number("Port", 443), system.Text("OAuthAuthorizationEndpoint"), system.Text("OAuthTokenEndpoint"),
        system.Text("User"), system.Secret("Password"));

    /// <summary>What a declared communication system says of the called side.</summary>
    /// <param name="system">The communication system.</param>
    /// <param name="user">Who calls; null where nobody need be named.</param>
    internal static CalledSystem Of(CommunicationSystem system, OutboundUser? user) =>
        new(system.Place, system.HostName, system.Port, null, null, user?.Name, user?.Password);
}

/// <summary>An additional property of an outbound service.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Service">The service's ID, or its name where it is set by name.</param>
/// <param name="Name">The property's technical name.</param>
/// <param name="Value">The property's value.</param>
public sealed record OutboundServiceProperty(Place Place, Text Service, Text Name, Text Value)
{
    internal static IReadOnlyList<OutboundServiceProperty> ReadAll(ResourceReader reader) => reader.Details("OutboundServiceProperty")
        .Select(property => new OutboundServiceProperty(property.Place, property.Text("service"), property.Text("name"), property.Text("value"))).ToArray();

    /// <summary>Whether it belongs to an outbound service: says its ID, or its name.</summary>
    public bool IsOf(OutboundService service) => (Service.Raw is { } named && (service.Id.Raw == named || service.Name.Raw == named));
}

/// <summary>An additional property of an arrangement.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Name">The property's technical name.</param>
/// <param name="Value">The property's value.</param>
public sealed record ArrangementProperty(Place Place, Text Name, Text Value)
{
    internal static IReadOnlyList<ArrangementProperty> ReadAll(ResourceReader reader) => reader.Details("ArrangementProperty")
        .Select(property => new ArrangementProperty(property.Place, property.Text("name"), property.Text("value"))).ToArray();
}
