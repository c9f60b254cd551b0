using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.OData;
using Copin.Sandbox.S4HanaCloud;
using static Copin.Sandbox.Subaccount.BrokerParameters;

namespace Copin.Sandbox.Subaccount;

/// <summary>
/// Parameters of plan <c>api-access</c> and of the deprecated plans for one scenario (SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File -
/// Properties"). Where the properties and SAP's own examples disagree, the examples pass.
/// </summary>
internal static partial class ApiAccessParameters
{
    private static readonly Dictionary<string, string> InboundMethods = new(StringComparer.Ordinal)
    {
        ["BasicAuthentication"] = "basic",
        ["ClientCertificateAuthentication"] = "x509",
        ["OAuth2SAMLBearerAssertion"] = "oauth2",
    };

    private static readonly Dictionary<string, string> OutboundMethods = new(StringComparer.Ordinal)
    {
        ["BasicAuthentication"] = "basic",
        ["OAuth2ClientCredentials"] = "oauth2",
        ["NoAuthentication"] = "none",
        ["OAuth2mTLS"] = "oauth2_mtls",
        ["ClientCertificateAuthentication"] = "x509",
    };

    /// <exception cref="BrokerParameterException">A parameter is missing, unknown or malformed.</exception>
    public static (string System, ArrangementRequest Request) Read(JsonObject parameters, string? scenarioOfPlan)
    {
        Known(parameters, "systemName", "communicationArrangement");
        string system = Text(parameters, "systemName");
        JsonObject body = Object(parameters, "communicationArrangement");
        Known(
            body, "communicationArrangementName", "scenarioId", "inboundAuthentication", "outboundAuthentication", "communicationSystem", "outboundServices", "attributes");
        string name = ArrangementName(Text(body, "communicationArrangementName"));
        string scenario = scenarioOfPlan is null || body.ContainsKey("scenarioId") ? Text(body, "scenarioId") : scenarioOfPlan;
        if (!ValidScenario().IsMatch(scenario))
        {
            throw new BrokerParameterException($"scenarioId '{scenario}' must have capital letters, digits and underscores");
        }

        if (scenarioOfPlan is not null && scenario != scenarioOfPlan)
        {
            throw new BrokerParameterException($"scenarioId '{scenario}' does not belong to the plan, which is for {scenarioOfPlan}");
        }

        string? inbound = body.ContainsKey("inboundAuthentication") ? InboundMethods[Enumerated(body, "inboundAuthentication", InboundMethods.Keys)] : null;
        string? outbound = body.ContainsKey("outboundAuthentication") ? OutboundMethods[Enumerated(body, "outboundAuthentication", OutboundMethods.Keys)] : null;
        if (inbound is null && outbound is null)
        {
            throw new BrokerParameterException("Either inboundAuthentication or outboundAuthentication is required");
        }

        var request = new ArrangementRequest(name, scenario)
        {
            InboundMethod = inbound,
            OutboundMethod = outbound,
            OutboundServices = Services(body),
            Attributes = Attributes(body),
        };
        return (system, Called(request, OptionalObject(body, "communicationSystem")));
    }

    private static ArrangementRequest Called(ArrangementRequest request, JsonObject? body)
    {
        if (body is null && request.OutboundMethod is null)
        {
            return request;
        }

        body ??= [];
        Known(body, "communicationSystemHostname", "port", "oAuthAuthEndpoint", "oAuthTokenEndpoint", "outboundCommunicationUser");
        string host = Text(body, "communicationSystemHostname");
        JsonObject user = OptionalObject(body, "outboundCommunicationUser") ?? [];
        Known(user, "username", "password");
        if (request.OutboundMethod is "basic" or "oauth2" && (user.Text("username").Length == 0 || user.Text("password").Length == 0))
        {
            throw new BrokerParameterException("username and password of outboundCommunicationUser are required for this outboundAuthentication");
        }

        return request with
        {
            // Public examples write https://default.com; the host is what counts.
            HostName = Uri.TryCreate(host, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps ? address.Host : host,
            Port = Number(body, "port", 1, 65535, 443),
            OAuthAuthorizationEndpoint = OptionalText(body, "oAuthAuthEndpoint") ?? "",
            OAuthTokenEndpoint = OptionalText(body, "oAuthTokenEndpoint") ?? "",
            OutboundUser = OptionalText(user, "username") ?? "",
            OutboundPassword = OptionalText(user, "password") ?? "",
        };
    }

    private static Dictionary<string, bool> Services(JsonObject body)
    {
        var services = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (JsonObject service in Objects(body, "outboundServices"))
        {
            Known(service, "id", "name", "urlPath", "isServiceActive", "attributes");
            string? id = OptionalText(service, "id");
            if ((id ?? OptionalText(service, "name")) is not { Length: > 0 })
            {
                throw new BrokerParameterException("An outbound service needs an id or a name");
            }

            Attributes(service);
            bool active = Flag(service, "isServiceActive", otherwise: true);
            if (id is not null && !services.TryAdd(id, active))
            {
                throw new BrokerParameterException($"Outbound service '{id}' occurs twice");
            }
        }

        return services;
    }

    [GeneratedRegex("^[A-Z0-9_]{1,30}\\z")]
    private static partial Regex ValidScenario();
}
