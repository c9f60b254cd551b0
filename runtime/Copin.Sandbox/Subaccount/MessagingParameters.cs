using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.OData;
using Copin.Sandbox.S4HanaCloud;
using static Copin.Sandbox.Subaccount.BrokerParameters;

namespace Copin.Sandbox.Subaccount;

/// <summary>
/// Parameters of plan <c>messaging</c> with their defaults, which all come from <c>emClientId</c> (SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud
/// Extensibility Service Descriptor JSON/YAML File").
/// </summary>
internal sealed partial record MessagingParameters(string System, string ClientId, string ClientName, string Namespace, string Channel, ArrangementRequest Request)
{
    public const string Scenario = "SAP_COM_0092";

    /// <exception cref="BrokerParameterException">A parameter is missing, unknown or malformed.</exception>
    public static MessagingParameters Read(JsonObject parameters)
    {
        Known(parameters, "systemName", "emClientId", "communicationArrangement", "ems");
        string system = Text(parameters, "systemName"), client = Text(parameters, "emClientId");
        Check(ClientIdForm().IsMatch(client), "emClientId must have 1 to 4 letters and digits");

        JsonObject body = OptionalObject(parameters, "communicationArrangement") ?? [];
        Known(body, "communicationArrangementName", "scenarioId", "attributes");
        string name = ArrangementName(OptionalText(body, "communicationArrangementName") ?? "SAP_CLOUD_PLATFORM_XF_" + client);
        Check((OptionalText(body, "scenarioId") ?? Scenario) == Scenario, $"scenarioId of plan messaging is {Scenario}");
        Dictionary<string, string> attributes = Attributes(body);
        Known(
            new JsonObject(attributes.Select(attribute => KeyValuePair.Create(attribute.Key, (JsonNode?)attribute.Value))),
            "CHANNEL NAME", "DESCRIPTION", "TOPIC SPACE", "MQTT_QOS", "RECONNECT ATTEMPTS", "WAIT TIME");
        string channel = attributes.GetValueOrDefault("CHANNEL NAME") ?? "SAP_CP_XF_" + client.ToUpperInvariant();
        string topicSpace = attributes.GetValueOrDefault("TOPIC SPACE") ?? "sap/S4HANAOD/" + client;
        Check(ChannelForm().IsMatch(channel), "CHANNEL NAME must have capital letters, digits, hyphens and underscores");
        Check((attributes.GetValueOrDefault("DESCRIPTION") ?? "").Length <= 60, "DESCRIPTION must have at most 60 characters");
        Check(SegmentsForm().IsMatch(topicSpace) && topicSpace.Length <= 24, "TOPIC SPACE must have three segments divided by slashes, 24 characters in all");
        Check((attributes.GetValueOrDefault("MQTT_QOS") ?? "1") is "0" or "1", "MQTT_QOS must be \"0\" or \"1\"");
        JsonObject numbers = new(attributes.Select(attribute => KeyValuePair.Create(attribute.Key, (JsonNode?)attribute.Value)));
        Number(numbers, "RECONNECT ATTEMPTS", 0, int.MaxValue, 0);
        Number(numbers, "WAIT TIME", 1, 1800, 10);

        JsonObject ems = OptionalObject(parameters, "ems") is { } given ? Object(given, "parameters") : [];
        Known(ems, "emname", "namespace", "rules", "resources", "options", "version");
        string emname = OptionalText(ems, "emname") ?? client, space = OptionalText(ems, "namespace") ?? topicSpace;
        Check(ClientNameForm().IsMatch(emname), "emname must have 1 to 100 letters, digits, hyphens and underscores");
        Check(space == topicSpace, "namespace must be the first three segments of TOPIC SPACE");
        Number(OptionalObject(ems, "resources") ?? [], "units", 10, 50, 10);

        // The called system is Event Mesh's own; its host and user are not the caller's business.
        var request = new ArrangementRequest(name, Scenario)
        {
            OutboundMethod = "oauth2",
            HostName = "enterprise-messaging.example",
            OutboundUser = emname,
            OutboundPassword = Http.Secrets.RandomText(24),
            Attributes = new Dictionary<string, string>(attributes, StringComparer.Ordinal) { ["CHANNEL NAME"] = channel, ["TOPIC SPACE"] = topicSpace },
        };
        return new MessagingParameters(system, client, emname, space, channel, request);
    }

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokerParameterException(otherwise);
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9]{1,4}\\z")]
    private static partial Regex ClientIdForm();

    [GeneratedRegex("^[A-Z0-9_-]+\\z")]
    private static partial Regex ChannelForm();

    [GeneratedRegex("^[^/\\s]+/[^/\\s]+/[^/\\s]+\\z")]
    private static partial Regex SegmentsForm();

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,100}\\z")]
    private static partial Regex ClientNameForm();
}
