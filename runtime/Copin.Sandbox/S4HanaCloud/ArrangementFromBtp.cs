using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>What SAP BTP asks a registered tenant to make.</summary>
internal sealed record ArrangementRequest(string Name, string ScenarioId)
{
    /// <summary>Method of the inbound user (<c>basic</c>, <c>x509</c>, <c>oauth2</c>); null for no inbound communication.</summary>
    public string? InboundMethod { get; init; }

    /// <summary>Method of the outbound user; null for no outbound communication.</summary>
    public string? OutboundMethod { get; init; }

    /// <summary>The called system's host; empty for none.</summary>
    public string HostName { get; init; } = "";

    public int Port { get; init; } = 443;

    public string OAuthAuthorizationEndpoint { get; init; } = "";

    public string OAuthTokenEndpoint { get; init; } = "";

    public string OutboundUser { get; init; } = "";

    public string OutboundPassword { get; init; } = "";

    /// <summary>Outbound services by id; those told by name only are left out, because the tenant's texts are not known here.</summary>
    public IReadOnlyDictionary<string, bool> OutboundServices { get; init; } = new Dictionary<string, bool>();

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public override string ToString() => $"Arrangement {Name} for {ScenarioId}";
}

/// <summary>
/// A communication arrangement made from SAP BTP, with its technical user and its system; all three bear names made of the arrangement's
/// (SAP documents none).
/// </summary>
internal sealed class ArrangementFromBtp
{
    private readonly S4HanaCloudTenant _tenant;
    private readonly CommunicationSystem _system;

    private ArrangementFromBtp(S4HanaCloudTenant tenant, CommunicationArrangement arrangement, CommunicationSystem system, CommunicationUser? user)
    {
        (_tenant, _system, Arrangement, User) = (tenant, system, arrangement, user);
    }

    public CommunicationArrangement Arrangement { get; }

    /// <summary>The technical user that calls the tenant; null without inbound communication.</summary>
    public CommunicationUser? User { get; }

    /// <summary>Makes all, or nothing and says why.</summary>
    public static (ArrangementFromBtp? Made, string? Failure) Make(S4HanaCloudTenant tenant, ArrangementRequest request)
    {
        string userName = UserName(request.Name), systemId = request.Name.Length > 60 ? request.Name[..60] : request.Name;
        if (Refusal(tenant, request, userName, systemId) is { } refusal)
        {
            return (null, refusal);
        }

        CommunicationScenario scenario = tenant.Scenarios[request.ScenarioId];
        CommunicationSystem system = NewSystem(request, systemId);
        CommunicationUser? user = null;
        if (request.InboundMethod is { } method)
        {
            user = tenant.AddUser(userName, $"Technical user of {request.Name}", Secrets.RandomPassword());
            system.InboundUsers.Add(new SystemInboundUser(Guid.NewGuid(), method)
            {
                UserId = user.Id, OAuthClientId = method == "oauth2" ? userName : "",
            });
        }

        if (request.OutboundMethod is { } outbound)
        {
            system.OutboundUsers.Add(new SystemOutboundUser(Guid.NewGuid(), outbound, request.OutboundUser) { Password = request.OutboundPassword });
        }

        var arrangement = new CommunicationArrangement(Guid.NewGuid(), scenario, system, request.Name)
        {
            InboundUser = system.InboundUsers.FirstOrDefault(),
            OutboundUser = system.OutboundUsers.FirstOrDefault(),
        };
        arrangement.InactiveOutboundServices.UnionWith(request.OutboundServices.Where(service => !service.Value).Select(service => service.Key));
        foreach ((string name, string value) in request.Attributes)
        {
            arrangement.Attributes[name] = value;
        }

        tenant.Systems.Add(system);
        tenant.Arrangements.Add(arrangement);
        return (new ArrangementFromBtp(tenant, arrangement, system, user), null);
    }

    /// <summary>Takes all away again; what somebody else uses by now stays.</summary>
    public void Remove()
    {
        _tenant.Arrangements.Remove(Arrangement);
        if (!_tenant.Arrangements.Exists(other => other.System == _system))
        {
            _tenant.Systems.Remove(_system);
        }

        if (User is { } user && !_tenant.Systems.Exists(other => other.InboundUsers.Exists(inbound => inbound.UserId == user.Id)))
        {
            _tenant.Users.Remove(user);
        }
    }

    private static string? Refusal(S4HanaCloudTenant tenant, ArrangementRequest request, string userName, string systemId)
    {
        if (!tenant.Scenarios.TryGetValue(request.ScenarioId, out CommunicationScenario? scenario))
        {
            return $"Communication scenario {request.ScenarioId} is not enabled in the SAP S/4HANA Cloud tenant";
        }

        if (request.InboundMethod is { } method && !scenario.InboundMethods.Contains(method))
        {
            return $"The authentication method for inbound communication is not supported by communication scenario {scenario.Id}"
                + (scenario.InboundMethods.Length > 0 ? $"; it supports {string.Join(", ", scenario.InboundMethods)}" : ", which has no inbound services");
        }

        if (scenario.NeedsOutboundUser && request.OutboundMethod is null)
        {
            return $"No suitable user for outbound communication: communication scenario {scenario.Id} demands outboundAuthentication";
        }

        if (request.OutboundServices.Keys.FirstOrDefault(id => !scenario.OutboundServices.Contains(id)) is { } service)
        {
            return $"Communication scenario {scenario.Id} has no outbound service {service}";
        }

        return tenant.Arrangements.Exists(known => known.Name == request.Name) ? $"Communication arrangement {request.Name} already exists"
            : tenant.Systems.Exists(known => known.Id == systemId) ? $"Communication system {systemId} already exists"
            : request.InboundMethod is not null && tenant.UserNamed(userName) is not null ? $"Communication user {userName} already exists"
            : null;
    }

    private static string UserName(string arrangement)
    {
        string name = "XF_" + arrangement.ToUpperInvariant();
        return name.Length > 40 ? name[..40] : name;
    }

    private static CommunicationSystem NewSystem(ArrangementRequest request, string id) => new(Guid.NewGuid(), new JsonObject
    {
        ["ID"] = id,
        ["Name"] = id,
        ["Type"] = "customer_managed",
        ["Description"] = "Made from SAP BTP",
        ["HostName"] = request.HostName,
        ["TCPPort"] = request.Port,
        ["LogicalSystemID"] = "",
        ["BusinessSystemID"] = "",
        ["IsInboundOnly"] = request.OutboundMethod is null,
        ["IsOwnSystem"] = false,
        ["IsCipherSuiteDefault"] = true,
        ["OAuth2AuthorizationEndpoint"] = request.OAuthAuthorizationEndpoint,
        ["OAuth2TokenEndpoint"] = request.OAuthTokenEndpoint,
    });
}
