namespace Copin.Model;

/// <summary>A service instance of <c>s4-hana-cloud</c>, plan <c>messaging</c>. What is not declared is not sent.</summary>
public sealed class Messaging : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Messaging", "messaging instance", SapSystem.Btp, reader => new Messaging(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The instance's name."),
            new Output("Id", OutputType.Text, "The instance's ID in SAP Service Manager."),
        },
        DefaultOutput = "Name",
        Details = new[] { "InboundTopic" },
        IsEndInItself = true,
    };

    /// <summary>The plan's technical name; the service is <see cref="ApiAccessParameters.Offering"/>.</summary>
    public const string PlanName = "messaging";

    /// <summary>The only scenario of the plan.</summary>
    public const string ScenarioOfPlan = "SAP_COM_0092";

    private Messaging(ResourceReader reader) : base(reader)
    {
        var main = reader.Main;
        RegisteredSystem = main.Reference(0, "RegisteredSystem");
        Name = main.Text("name");
        ClientId = main.Text("ClientId");
        Arrangement = main.Text("Arrangement");
        Scenario = main.Text("Scenario");
        Channel = main.Text("Channel");
        Description = main.Text("Description");
        TopicSpace = main.Text("TopicSpace");
        QualityOfService = main.Choice("QualityOfService", MessagingQualityOfService.AtLeastOnce);
        ReconnectAttempts = main.Number("ReconnectAttempts", 0);
        WaitTime = main.Number("WaitTime", 10);
        EventMesh = main.Text("EventMesh");
        Namespace = main.Text("Namespace");
        Units = main.Number("Units", 10);
        InboundTopics = reader.Details("InboundTopic").Select(topic => topic.Text("pattern")).ToArray();
    }

    /// <summary>The instance's name.</summary>
    public override Text Name { get; }

    /// <summary>The registered system that sends events, whose name is <c>systemName</c>.</summary>
    public Reference RegisteredSystem { get; }

    /// <summary><c>emClientId</c>.</summary>
    public Text ClientId { get; }

    /// <summary><c>communicationArrangementName</c>.</summary>
    public Text Arrangement { get; }

    /// <summary><c>scenarioId</c>.</summary>
    public Text Scenario { get; }

    /// <summary>Attribute <c>CHANNEL NAME</c>.</summary>
    public Text Channel { get; }

    /// <summary>Attribute <c>DESCRIPTION</c>.</summary>
    public Text Description { get; }

    /// <summary>Attribute <c>TOPIC SPACE</c>.</summary>
    public Text TopicSpace { get; }

    /// <summary>Attribute <c>MQTT_QOS</c>, the member's number.</summary>
    public Setting<MessagingQualityOfService> QualityOfService { get; }

    /// <summary>Attribute <c>RECONNECT ATTEMPTS</c>.</summary>
    public Setting<long> ReconnectAttempts { get; }

    /// <summary>Attribute <c>WAIT TIME</c>, in seconds.</summary>
    public Setting<long> WaitTime { get; }

    /// <summary><c>ems.parameters.emname</c>.</summary>
    public Text EventMesh { get; }

    /// <summary><c>ems.parameters.namespace</c>.</summary>
    public Text Namespace { get; }

    /// <summary><c>ems.parameters.resources.units</c>.</summary>
    public Setting<long> Units { get; }

    /// <summary><c>ems.parameters.rules.topicRules.inboundFilter</c>.</summary>
    public IReadOnlyList<Text> InboundTopics { get; }
}
