using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Resources;

/// <summary>The parameters of service <c>s4-hana-cloud</c> as the JSON that its broker takes. What is not declared is not sent.</summary>
/// <remarks>
/// Sources: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File".
/// </remarks>
/// <param name="text">Writes a text.</param>
/// <param name="secret">Writes a secret, or what stands for it.</param>
internal sealed class InstanceParameters(Func<Text, string> text, Func<Text, string> secret)
{
    /// <summary>The parameters of plan <c>api-access</c>.</summary>
    /// <param name="parameters">What is declared.</param>
    /// <param name="system">The registered system's name.</param>
    public JsonObject Of(ApiAccessParameters parameters, Text? system)
    {
        var arrangement = new JsonObject();
        Set(arrangement, "communicationArrangementName", parameters.Arrangement);
        Set(arrangement, "scenarioId", parameters.Scenario);
        Set(arrangement, "inboundAuthentication", ApiAccessSpelling.Of(parameters.InboundAuthentication.Value));
        Set(arrangement, "outboundAuthentication", ApiAccessSpelling.Of(parameters.OutboundAuthentication.Value));
        if (parameters.CalledSystem is { } called)
            arrangement["communicationSystem"] = Of(called);
        if (parameters.OutboundServices.Count > 0)
            arrangement["outboundServices"] = Array(parameters.OutboundServices.Select(service => Of(service, parameters.ServiceProperties)));
        if (parameters.Properties.Count > 0)
            arrangement["attributes"] = Array(parameters.Properties.Select(property => Attribute(property.Name, property.Value)));
        return Around(system, arrangement);
    }

    /// <summary>The parameters of plan <c>messaging</c>.</summary>
    /// <param name="messaging">What is declared.</param>
    /// <param name="system">The registered system's name.</param>
    public JsonObject Of(Messaging messaging, Text? system)
    {
        var arrangement = new JsonObject();
        Set(arrangement, "communicationArrangementName", messaging.Arrangement);
        Set(arrangement, "scenarioId", messaging.Scenario);
        var attributes = new List<JsonObject>();
        Add("CHANNEL NAME", Written(messaging.Channel));
        Add("DESCRIPTION", Written(messaging.Description));
        Add("TOPIC SPACE", Written(messaging.TopicSpace));
        Add("MQTT_QOS", messaging.QualityOfService.IsDeclared ? Invariant((long)messaging.QualityOfService.Value) : null);
        Add("RECONNECT ATTEMPTS", Number(messaging.ReconnectAttempts));
        Add("WAIT TIME", Number(messaging.WaitTime));
        if (attributes.Count > 0)
            arrangement["attributes"] = Array(attributes);

        var mesh = new JsonObject();
        Set(mesh, "emname", messaging.EventMesh);
        Set(mesh, "namespace", messaging.Namespace);
        if (messaging.InboundTopics.Count > 0)
        {
            mesh["rules"] = new JsonObject
            {
                ["topicRules"] = new JsonObject { ["inboundFilter"] = new JsonArray([.. messaging.InboundTopics.Select(topic => (JsonNode)JsonValue.Create(text(topic)))]) },
            };
        }

        if (messaging.Units.IsDeclared)
            mesh["resources"] = new JsonObject { ["units"] = Number(messaging.Units) };

        var parameters = Around(system, arrangement);
        if (messaging.ClientId.HasValue)
            parameters.Insert(parameters.ContainsKey("systemName") ? 1 : 0, "emClientId", JsonValue.Create(text(messaging.ClientId)));
        if (mesh.Count > 0)
            parameters["ems"] = new JsonObject { ["parameters"] = mesh };
        return parameters;

        void Add(string name, string? value)
        {
            if (value is not null)
                attributes.Add(new JsonObject { ["name"] = name, ["value"] = value });
        }
    }

    private JsonObject Around(Text? system, JsonObject arrangement)
    {
        var parameters = new JsonObject();
        if (system is not null)
            Set(parameters, "systemName", system);
        if (arrangement.Count > 0)
            parameters["communicationArrangement"] = arrangement;
        return parameters;
    }

    private JsonObject Of(CalledSystem called)
    {
        var json = new JsonObject();
        Set(json, "communicationSystemHostname", called.HostName);
        // A number is refused: the port is a string.
        Set(json, "port", Number(called.Port));
        Set(json, "oAuthAuthEndpoint", called.OAuthAuthorizationEndpoint);
        Set(json, "oAuthTokenEndpoint", called.OAuthTokenEndpoint);
        var user = new JsonObject();
        Set(user, "username", called.User);
        if (called.Password is { HasValue: true } password)
            user["password"] = secret(password);
        if (user.Count > 0)
            json["outboundCommunicationUser"] = user;
        return json;
    }

    private JsonObject Of(OutboundService service, IReadOnlyList<OutboundServiceProperty> properties)
    {
        var json = new JsonObject();
        Set(json, "id", service.Id);
        Set(json, "name", service.Name);
        Set(json, "urlPath", service.Path);
        if (service.Active.IsDeclared)
            json["isServiceActive"] = service.Active.Value;
        if (properties.Where(property => property.IsOf(service)).ToArray() is { Length: > 0 } own)
            json["attributes"] = Array(own.Select(property => Attribute(property.Name, property.Value)));
        return json;
    }

    private JsonObject Attribute(Text name, Text value)
    {
        var json = new JsonObject();
        Set(json, "name", name);
        Set(json, "value", value);
        return json;
    }

    private void Set(JsonObject json, string member, Text? value) => Set(json, member, value is null ? null : Written(value));

    private static void Set(JsonObject json, string member, string? value)
    {
        if (value is not null)
            json[member] = value;
    }

    private string? Written(Text value) => value.HasValue ? text(value) : null;

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);

    private static string? Number(Setting<long> number) => number.IsDeclared ? Invariant(number.Value) : null;

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
