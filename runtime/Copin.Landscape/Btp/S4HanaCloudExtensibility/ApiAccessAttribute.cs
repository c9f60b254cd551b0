namespace Copin;

/// <summary>
/// A service instance of <c>s4-hana-cloud</c>, plan <c>api-access</c>: makes a communication arrangement in a registered system, with its communication user and system, and,
/// for inbound services, a destination of the instance's name in the subaccount. It cannot be changed: another declaration makes it anew.
/// </summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties". The same of a whole declaration of user, system and arrangement:
/// <see cref="CommunicationArrangementAttribute{TSystem, TRegisteredSystem}"/>.
/// </remarks>
/// <typeparam name="TRegisteredSystem">The registered system in which the arrangement is made.</typeparam>
/// <param name="name">The instance's name, and the destination's: 1 to 100 characters, unique in the subaccount.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ApiAccessAttribute<TRegisteredSystem>(string name) : ResourceAttribute
{
    /// <summary>The instance's name.</summary>
    public string Name { get; } = name;

    /// <summary>The communication arrangement's name: 1 to 80 letters, digits, hyphens and underscores.</summary>
    public string? Arrangement { get; set; }

    /// <summary>The communication scenario's ID: a constant of <see cref="CommunicationScenarios"/>, or a scenario of your own.</summary>
    public string? Scenario { get; set; }

    /// <summary>How callers of inbound services prove who they are; left out where none are called.</summary>
    public ApiAccessInboundAuthentication InboundAuthentication { get; set; }

    /// <summary>How S/4HANA Cloud proves who it is at the called system; left out where none is called.</summary>
    public ApiAccessOutboundAuthentication OutboundAuthentication { get; set; }
}

/// <summary>The system that an arrangement calls: the service's <c>communicationSystem</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CalledSystemAttribute : ResourceDetailAttribute
{
    /// <summary>Its host name, without scheme, port and path.</summary>
    public string? HostName { get; set; }

    /// <summary>Its port: 1 to 65535.</summary>
    public int Port { get; set; } = 443;

    /// <summary>Its OAuth 2.0 authorization endpoint: host and path, without scheme.</summary>
    public string? OAuthAuthorizationEndpoint { get; set; }

    /// <summary>Its OAuth 2.0 token endpoint: host and path, without scheme.</summary>
    public string? OAuthTokenEndpoint { get; set; }

    /// <summary>The user's name (for OAuth 2.0, the client's ID) with which it is called.</summary>
    public string? User { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>: the user's password, or the client's secret.</summary>
    public string? Password { get; set; }
}

/// <summary>An additional property of an arrangement that is made from SAP BTP: an element of the service's <c>attributes</c>.</summary>
/// <param name="name">The technical name of the property, as the scenario names it.</param>
/// <param name="value">Its value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArrangementPropertyAttribute(string name, string value) : ResourceDetailAttribute
{
    /// <summary>The technical name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}

/// <summary>An additional property of an outbound service of an arrangement that is made from SAP BTP.</summary>
/// <param name="service">The outbound service's ID, or its name where it is set by name.</param>
/// <param name="name">The technical name of the property, as the scenario names it.</param>
/// <param name="value">Its value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OutboundServicePropertyAttribute(string service, string name, string value) : ResourceDetailAttribute
{
    /// <summary>The outbound service's ID or name.</summary>
    public string Service { get; } = service;

    /// <summary>The technical name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}
