using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>The sets <c>InboundUsers</c> and <c>OutboundUsers</c> of the communication-system service, and their navigation from a system.</summary>
internal sealed class SystemUserSets(S4HanaCloudTenant tenant, CommunicationSystemsApi systems)
{
    private static readonly string[] Methods = ["x509", "basic", "none", "oauth2", "oauth2_mtls", "sso2", "oauth1"];

    private static readonly EntityShape InboundShape = new(
        "InboundUser",
        new("CommunicationSystemUUID", PropertyKind.Text),
        new("CommunicationUserID", PropertyKind.Text, 12),
        new("AuthenticationMethod", PropertyKind.Text),
        new("OAuth2ClientID", PropertyKind.Text, 40));

    private static readonly EntityShape OutboundShape = new(
        "OutboundUser",
        new("CommunicationSystemUUID", PropertyKind.Text),
        new("Name", PropertyKind.Text, 255),
        new("AuthenticationMethod", PropertyKind.Text),
        new("Password", PropertyKind.Text),
        new("OAuth2ClientID", PropertyKind.Text));

    public void Map(RouteTable routes, string root, string set)
    {
        routes.Get($"{root}/InboundUsers", call => Collection(call, "InboundUsers", Sought(call).SelectMany(system => Of(system.InboundUsers, system))));
        routes.Post($"{root}/InboundUsers", AddInbound);
        routes.Get($"{root}/InboundUsers({{key}})", call => One(call, "InboundUsers", Inbound()));
        routes.Patch($"{root}/InboundUsers({{key}})", ChangeInbound);
        routes.Delete($"{root}/InboundUsers({{key}})", RemoveInbound);
        routes.Get($"{root}/{set}({{key}})/InboundUsers", call => Collection(call, "InboundUsers", Of(systems.Find(call).InboundUsers, systems.Find(call))));

        routes.Get($"{root}/OutboundUsers", call => Collection(call, "OutboundUsers", Sought(call).SelectMany(system => Of(system.OutboundUsers, system))));
        routes.Post($"{root}/OutboundUsers", AddOutbound);
        routes.Get($"{root}/OutboundUsers({{key}})", call => One(call, "OutboundUsers", Outbound()));
        routes.Patch($"{root}/OutboundUsers({{key}})", ChangeOutbound);
        routes.Delete($"{root}/OutboundUsers({{key}})", RemoveOutbound);
        routes.Get($"{root}/{set}({{key}})/OutboundUsers", call => Collection(call, "OutboundUsers", Of(systems.Find(call).OutboundUsers, systems.Find(call))));
    }

    public static JsonObject Entity(CommunicationSystem system, SystemInboundUser user) => new()
    {
        ["UUID"] = user.Uuid.ToString(),
        ["CommunicationSystemUUID"] = system.Uuid.ToString(),
        ["CommunicationUserID"] = user.UserId,
        ["AuthenticationMethod"] = user.AuthenticationMethod,
        ["OAuth2ClientID"] = user.OAuthClientId,
    };

    public static JsonObject Entity(CommunicationSystem system, SystemOutboundUser user) => new()
    {
        ["UUID"] = user.Uuid.ToString(),
        ["CommunicationSystemUUID"] = system.Uuid.ToString(),
        ["Name"] = user.Name,
        ["AuthenticationMethod"] = user.AuthenticationMethod,
    };

    private Reply AddInbound(Call call)
    {
        JsonObject body = InboundShape.Read(call);
        CommunicationSystem system = System(call, body);
        var user = new SystemInboundUser(Guid.NewGuid(), Method(call, body))
        {
            UserId = body.Text("CommunicationUserID"),
            OAuthClientId = body.Text("OAuth2ClientID"),
        };
        CheckInbound(call, system, user);
        system.InboundUsers.Add(user);
        return ODataV4.Entity(call, 201, "InboundUsers", Entity(system, user));
    }

    private Reply ChangeInbound(Call call)
    {
        (CommunicationSystem system, SystemInboundUser user) = FindInbound(call);
        JsonObject body = InboundShape.Read(call);
        var changed = new SystemInboundUser(user.Uuid, body.ContainsKey("AuthenticationMethod") ? Method(call, body) : user.AuthenticationMethod)
        {
            UserId = body.OptionalText("CommunicationUserID") ?? user.UserId,
            OAuthClientId = body.OptionalText("OAuth2ClientID") ?? user.OAuthClientId,
        };
        CheckInbound(call, system, changed);
        (user.AuthenticationMethod, user.UserId, user.OAuthClientId) = (changed.AuthenticationMethod, changed.UserId, changed.OAuthClientId);
        return ODataV4.Entity(call, 200, "InboundUsers", Entity(system, user));
    }

    private void CheckInbound(Call call, CommunicationSystem system, SystemInboundUser user)
    {
        if (user.UserId.Length == 0 && user.OAuthClientId.Length == 0)
        {
            throw call.Refuse(400, "CM_APS_CS/026", "Enter a user ID or an OAuth 2.0 client ID");
        }

        if (user.UserId.Length > 0 && tenant.Users.All(known => known.Id != user.UserId))
        {
            throw call.Refuse(400, "SANDBOX/CS/010", $"Communication user {user.UserId} does not exist");
        }

        bool Clashes(SystemInboundUser other) => other.Uuid != user.Uuid && other.AuthenticationMethod == user.AuthenticationMethod
            && other.UserId == user.UserId && other.OAuthClientId == user.OAuthClientId;
        if (system.InboundUsers.Any(Clashes))
        {
            throw call.Refuse(
                400, "SANDBOX/CS/011", $"The user with authentication method {user.AuthenticationMethod} already exists in communication system {system.Id}");
        }

        if (user.OAuthClientId.Length > 0
            && tenant.Systems.Find(other => other.InboundUsers.Any(known => known.Uuid != user.Uuid && known.OAuthClientId == user.OAuthClientId)) is { } taken)
        {
            throw call.Refuse(400, "SANDBOX/CS/012", $"OAuth 2.0 client ID {user.OAuthClientId} is already assigned to Comm. System {taken.Id}");
        }
    }

    private Reply RemoveInbound(Call call)
    {
        (CommunicationSystem system, SystemInboundUser user) = FindInbound(call);
        if (tenant.Arrangements.Find(arrangement => arrangement.InboundUser == user) is { } used)
        {
            throw call.Refuse(400, "SANDBOX/CS/013", $"The inbound user is in use by communication arrangement {used.Name} and cannot be deleted");
        }

        system.InboundUsers.Remove(user);
        return Reply.Empty(204);
    }

    private Reply AddOutbound(Call call)
    {
        JsonObject body = OutboundShape.Read(call);
        CommunicationSystem system = System(call, body);
        string name = body.OptionalText("Name") ?? body.Text("OAuth2ClientID"), method = Method(call, body);
        if (name.Length == 0 && method != "none")
        {
            throw call.Refuse(400, "CM_APS_CS/026", "Enter a user ID or an OAuth 2.0 client ID");
        }

        if (system.OutboundUsers.Any(known => known.Name == name && known.AuthenticationMethod == method))
        {
            throw call.Refuse(
                400, "SANDBOX/CS/011", $"Outbound user {name} with authentication method {method} already exists in communication system {system.Id}");
        }

        var user = new SystemOutboundUser(Guid.NewGuid(), method, name) { Password = body.Text("Password") };
        system.OutboundUsers.Add(user);
        return ODataV4.Entity(call, 201, "OutboundUsers", Entity(system, user));
    }

    private Reply ChangeOutbound(Call call)
    {
        (CommunicationSystem system, SystemOutboundUser user) = FindOutbound(call);
        JsonObject body = OutboundShape.Read(call);
        user.AuthenticationMethod = body.ContainsKey("AuthenticationMethod") ? Method(call, body) : user.AuthenticationMethod;
        user.Name = body.OptionalText("Name") ?? user.Name;
        user.Password = body.OptionalText("Password") ?? user.Password;
        return ODataV4.Entity(call, 200, "OutboundUsers", Entity(system, user));
    }

    private Reply RemoveOutbound(Call call)
    {
        (CommunicationSystem system, SystemOutboundUser user) = FindOutbound(call);
        if (tenant.Arrangements.Find(arrangement => arrangement.OutboundUser == user) is { } used)
        {
            throw call.Refuse(400, "SANDBOX/CS/013", $"The outbound user is in use by communication arrangement {used.Name} and cannot be deleted");
        }

        system.OutboundUsers.Remove(user);
        return Reply.Empty(204);
    }

    private Reply Collection(Call call, string set, IEnumerable<JsonObject> entities) => ODataV4.Collection(call, set, entities, tenant.PageSize);

    private static Reply One(Call call, string set, IEnumerable<JsonObject> entities)
    {
        Guid key = Key(call);
        return entities.FirstOrDefault(entity => entity.Text("UUID") == key.ToString()) is { } found
            ? ODataV4.Entity(call, 200, set, found)
            : throw Missing(call);
    }

    private IEnumerable<CommunicationSystem> Sought(Call call) =>
        Guid.TryParse(ODataQuery.Sought(call, "CommunicationSystemUUID"), out Guid uuid) ? tenant.Systems.Where(system => system.Uuid == uuid) : tenant.Systems;

    private IEnumerable<JsonObject> Inbound() => tenant.Systems.SelectMany(system => Of(system.InboundUsers, system));

    private IEnumerable<JsonObject> Outbound() => tenant.Systems.SelectMany(system => Of(system.OutboundUsers, system));

    private static IEnumerable<JsonObject> Of(List<SystemInboundUser> users, CommunicationSystem system) => users.Select(user => Entity(system, user));

    private static IEnumerable<JsonObject> Of(List<SystemOutboundUser> users, CommunicationSystem system) => users.Select(user => Entity(system, user));

    private (CommunicationSystem, SystemInboundUser) FindInbound(Call call)
    {
        Guid key = Key(call);
        foreach (CommunicationSystem system in tenant.Systems)
        {
            if (system.InboundUsers.Find(user => user.Uuid == key) is { } found)
            {
                return (system, found);
            }
        }

        throw Missing(call);
    }

    private (CommunicationSystem, SystemOutboundUser) FindOutbound(Call call)
    {
        Guid key = Key(call);
        foreach (CommunicationSystem system in tenant.Systems)
        {
            if (system.OutboundUsers.Find(user => user.Uuid == key) is { } found)
            {
                return (system, found);
            }
        }

        throw Missing(call);
    }

    private static Guid Key(Call call) => ODataKey.Single(call.Value("key")) is { } key && Guid.TryParse(key, out Guid uuid) ? uuid : throw Missing(call);

    private static RefusedException Missing(Call call) => call.Refuse(404, "/IWBEP/CM_V4_APPS/020", "Resource not found");

    private CommunicationSystem System(Call call, JsonObject body) =>
        Guid.TryParse(body.Text("CommunicationSystemUUID"), out Guid uuid) && tenant.Systems.Find(system => system.Uuid == uuid) is { } system
            ? system
            : throw call.Refuse(400, "SANDBOX/CS/014", "The communication system does not exist");

    private static string Method(Call call, JsonObject body) =>
        body.Text("AuthenticationMethod") is { } method && Methods.Contains(method)
            ? method
            : throw call.Refuse(400, "SANDBOX/CS/015", "AuthenticationMethod must be one of " + string.Join(", ", Methods));
}
