namespace Copin;

/// <summary>How often a message arrives: <c>MQTT_QOS</c>.</summary>
public enum MessagingQualityOfService
{
    /// <summary><c>0</c>: at most once.</summary>
    AtMostOnce,

    /// <summary><c>1</c>: at least once.</summary>
    AtLeastOnce,
}

/// <summary>
/// A service instance of <c>s4-hana-cloud</c>, plan <c>messaging</c>: makes the communication arrangement of <c>SAP_COM_0092</c>, by which a registered system sends its events
/// to SAP Event Mesh. What is left out the service derives from the client ID.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File".</remarks>
/// <typeparam name="TRegisteredSystem">The registered system that sends events.</typeparam>
/// <param name="name">The instance's name: 1 to 100 characters, unique in the subaccount.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MessagingAttribute<TRegisteredSystem>(string name) : ResourceAttribute
{
    /// <summary>The instance's name.</summary>
    public string Name { get; } = name;

    /// <summary>The client ID of SAP Event Mesh (<c>emClientId</c>): 1 to 4 letters and digits, unique in the subaccount.</summary>
    public string? ClientId { get; set; }

    /// <summary>The communication arrangement's name: at most 80 letters, digits, hyphens and underscores; <c>SAP_CLOUD_PLATFORM_XF_</c> and the client ID where left out.</summary>
    public string? Arrangement { get; set; }

    /// <summary>The communication scenario's ID, which can only be <c>SAP_COM_0092</c>; need not be written.</summary>
    public string? Scenario { get; set; }

    /// <summary>The channel (<c>CHANNEL NAME</c>): capital letters, digits, hyphens and underscores, unique in the S/4HANA Cloud tenant; <c>SAP_CP_XF_</c> and the client ID where left out.</summary>
    public string? Channel { get; set; }

    /// <summary>What the channel is for (<c>DESCRIPTION</c>): at most 60 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The topic space (<c>TOPIC SPACE</c>): three segments between slashes, at most 24 characters; <c>sap/S4HANAOD/</c> and the client ID where left out.</summary>
    public string? TopicSpace { get; set; }

    /// <summary>How often a message arrives (<c>MQTT_QOS</c>).</summary>
    public MessagingQualityOfService QualityOfService { get; set; } = MessagingQualityOfService.AtLeastOnce;

    /// <summary>How often a lost connection is tried again (<c>RECONNECT ATTEMPTS</c>); 0 for ever.</summary>
    public int ReconnectAttempts { get; set; }

    /// <summary>The seconds before a lost connection is tried again (<c>WAIT TIME</c>): 1 to 1800, which it grows to.</summary>
    public int WaitTime { get; set; } = 10;

    /// <summary>The name of the event mesh client (<c>emname</c>): at most 100 letters, digits, hyphens and underscores.</summary>
    public string? EventMesh { get; set; }

    /// <summary>The namespace: equal to the topic space.</summary>
    public string? Namespace { get; set; }

    /// <summary>The messaging units (<c>resources.units</c>): 10 to 50.</summary>
    public int Units { get; set; } = 10;
}

/// <summary>A topic that a messaging instance may receive: an element of <c>rules.topicRules.inboundFilter</c>.</summary>
/// <param name="pattern">The pattern, such as <c>"${{namespace}}/#"</c> (braces are doubled).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InboundTopicAttribute(string pattern) : ResourceDetailAttribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;
}
