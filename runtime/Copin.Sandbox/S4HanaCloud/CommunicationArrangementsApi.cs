using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// OData V4 service of communication arrangements, scenario SAP_COM_0A48 (SAP-docs/btp-cloud-platform, "Communication Arrangement Read and Write
/// Integration").
/// </summary>
/// <remarks>
/// Saving activates the arrangement and authorises its inbound user for the scenario. An arrangement that names no user gets the system's only one.
/// <c>InboundServices</c> show <c>ID</c>, <c>Type</c> and <c>URL</c> (names of the sandbox's choosing). Error codes <c>SANDBOX/…</c> stand where SAP's are not published.
/// </remarks>
internal sealed class CommunicationArrangementsApi(S4HanaCloudTenant tenant, HostNameSet names) : Api("Communication arrangements " + Root, ErrorStyle.ODataV4)
{
    private const string Root = "/sap/opu/odata4/sap/aps_com_ca_a4c_odata/srvd_a2x/sap/aps_com_ca_a4c_odata/0001";
    private const string Set = "CommunicationArrangements";

    private static readonly EntityShape Shape = new(
        "CommunicationArrangement",
        new("Name", PropertyKind.Text, 80),
        new("CommunicationScenarioID", PropertyKind.Text, 30),
        new("CommunicationSystemID", PropertyKind.Text, 60),
        new("InboundUser", PropertyKind.Navigation),
        new("OutboundUser", PropertyKind.Navigation),
        new("OutboundServices", PropertyKind.Navigation),
        new("Properties", PropertyKind.Navigation));

    private static readonly EntityShape UserShape = new(
        "CommunicationArrangementUser",
        new("CommunicationSystemInboundUserUUID", PropertyKind.Text),
        new("CommunicationSystemOutboundUserUUID", PropertyKind.Text));

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0A48";
        routes.Get(Root, _ => ODataV4.ServiceDocument(Set));
        routes.Get($"{Root}/{Set}", List);
        routes.Post($"{Root}/{Set}", Create);
        routes.Get($"{Root}/{Set}({{key}})", call => ODataV4.Entity(call, 200, Set, Entity(call, Find(call))));
        routes.Patch($"{Root}/{Set}({{key}})", Change);
        routes.Delete($"{Root}/{Set}({{key}})", Remove);
        routes.Get($"{Root}/{Set}({{key}})/InboundServices", call => ODataV4.Collection(call, "InboundServices", InboundServices(Find(call)), tenant.PageSize));
        routes.Get($"{Root}/{Set}({{key}})/OutboundServices", call => ODataV4.Collection(call, "OutboundServices", OutboundServices(Find(call)), tenant.PageSize));
        routes.Get($"{Root}/{Set}({{key}})/InboundUser", call => ODataV4.Entity(call, 200, "InboundUser", InboundUser(Find(call)) ?? throw Missing(call)));
        routes.Patch($"{Root}/{Set}({{key}})/InboundUser", call => ChangeUser(call, "InboundUser", InboundUser));
        routes.Patch($"{Root}/{Set}({{key}})/OutboundUser", call => ChangeUser(call, "OutboundUser", OutboundUser));
        routes.Get($"{Root}/{Set}({{key}})/OutboundUser", call => ODataV4.Entity(call, 200, "OutboundUser", OutboundUser(Find(call)) ?? throw Missing(call)));
    }

    private JsonObject Entity(Call call, CommunicationArrangement arrangement, bool expandAll = false)
    {
        var entity = new JsonObject
        {
            ["UUID"] = arrangement.Uuid.ToString(),
            ["Name"] = arrangement.Name,
            ["CommunicationScenarioID"] = arrangement.Scenario.Id,
            ["CommunicationSystemID"] = arrangement.System.Id,
        };
        if (expandAll || ODataQuery.Expands(call, "InboundUser"))
        {
            entity["InboundUser"] = InboundUser(arrangement);
        }

        if (expandAll || ODataQuery.Expands(call, "OutboundUser"))
        {
            entity["OutboundUser"] = OutboundUser(arrangement);
        }

        if (expandAll || ODataQuery.Expands(call, "InboundServices"))
        {
            entity["InboundServices"] = new JsonArray([.. InboundServices(arrangement)]);
        }

        if (expandAll || ODataQuery.Expands(call, "OutboundServices"))
        {
            entity["OutboundServices"] = new JsonArray([.. OutboundServices(arrangement)]);
        }

        return entity;
    }

    private static JsonObject? InboundUser(CommunicationArrangement arrangement) => arrangement.InboundUser is not { } user ? null : new JsonObject
    {
        ["CommunicationArrangementUUID"] = arrangement.Uuid.ToString(),
        ["CommunicationSystemInboundUserUUID"] = user.Uuid.ToString(),
        ["CommunicationUserID"] = user.UserId,
        ["AuthenticationMethod"] = user.AuthenticationMethod,
    };

    private static JsonObject? OutboundUser(CommunicationArrangement arrangement) => arrangement.OutboundUser is not { } user ? null : new JsonObject
    {
        ["CommunicationArrangementUUID"] = arrangement.Uuid.ToString(),
        ["CommunicationSystemOutboundUserUUID"] = user.Uuid.ToString(),
        ["Name"] = user.Name,
        ["AuthenticationMethod"] = user.AuthenticationMethod,
    };

    private IEnumerable<JsonObject> InboundServices(CommunicationArrangement arrangement) =>
        arrangement.Scenario.InboundServices.Select(service => new JsonObject
    {
        ["ID"] = service.Id,
        ["Type"] = service.Type,
        ["URL"] = $"https://{names.S4Api}{service.Path}",
    });

    private static IEnumerable<JsonObject> OutboundServices(CommunicationArrangement arrangement) =>
        arrangement.Scenario.OutboundServices.Select(id => new JsonObject
    {
        ["ID"] = id,
        ["Status"] = arrangement.InactiveOutboundServices.Contains(id) ? "inactive" : "active",
    });

    private Reply List(Call call)
    {
        string? name = ODataQuery.Sought(call, "Name");
        return ODataV4.Collection(
            call,
            Set,
            tenant.Arrangements.Where(arrangement => name is null || arrangement.Name == name).Select(arrangement => Entity(call, arrangement)),
            tenant.PageSize);
    }

    private Reply Create(Call call)
    {
        JsonObject body = Shape.Read(call);
        string scenarioId = body.Text("CommunicationScenarioID"), systemId = body.Text("CommunicationSystemID");
        string name = body.OptionalText("Name") ?? scenarioId;
        if (!tenant.Scenarios.TryGetValue(scenarioId, out CommunicationScenario? scenario))
        {
            throw call.Refuse(400, "SANDBOX/CA/001", $"Communication scenario {scenarioId} does not exist");
        }

        if (tenant.Systems.Find(known => known.Id == systemId) is not { } system)
        {
            throw call.Refuse(400, "SANDBOX/CA/002", $"Communication system {systemId} does not exist");
        }

        if (tenant.Arrangements.Any(known => known.Name == name))
        {
            throw call.Refuse(400, "SANDBOX/CA/003", $"Arrangement name {name} is already used");
        }

        if (tenant.Arrangements.Any(known => known.Scenario.Id == scenarioId && known.System == system))
        {
            throw call.Refuse(
                400, "SANDBOX/CA/004", $"An arrangement for communication scenario {scenarioId} and communication system {systemId} already exists");
        }

        var arrangement = new CommunicationArrangement(Guid.NewGuid(), scenario, system, name);
        ChooseUsers(call, arrangement, body);
        Switch(call, arrangement, body);
        tenant.Arrangements.Add(arrangement);
        return ODataV4.Entity(call, 201, Set, Entity(call, arrangement, expandAll: true)).With("Location", $"{Root}/{Set}({arrangement.Uuid})");
    }

    private Reply Change(Call call)
    {
        CommunicationArrangement arrangement = Find(call);
        JsonObject body = Shape.Read(call);
        if ((body.OptionalText("CommunicationScenarioID") ?? arrangement.Scenario.Id) != arrangement.Scenario.Id
            || (body.OptionalText("CommunicationSystemID") ?? arrangement.System.Id) != arrangement.System.Id)
        {
            throw call.Refuse(400, "SANDBOX/CA/005", "Scenario and system of a communication arrangement cannot be changed");
        }

        string name = body.OptionalText("Name") ?? arrangement.Name;
        if (name.Length == 0 || tenant.Arrangements.Any(known => known != arrangement && known.Name == name))
        {
            throw call.Refuse(400, "SANDBOX/CA/003", $"Arrangement name {name} is already used");
        }

        ChooseUsers(call, arrangement, body);
        Switch(call, arrangement, body);
        arrangement.Name = name;
        return ODataV4.Entity(call, 200, Set, Entity(call, arrangement));
    }

    private Reply ChangeUser(Call call, string navigation, Func<CommunicationArrangement, JsonObject?> entity)
    {
        CommunicationArrangement arrangement = Find(call);
        ChooseUsers(call, arrangement, new JsonObject { [navigation] = UserShape.Read(call).DeepClone() });
        return ODataV4.Entity(call, 200, navigation, entity(arrangement) ?? throw Missing(call));
    }

    private Reply Remove(Call call)
    {
        tenant.Arrangements.Remove(Find(call));
        return Reply.Empty(204);
    }

    private static void ChooseUsers(Call call, CommunicationArrangement arrangement, JsonObject body)
    {
        CommunicationSystem system = arrangement.System;
        CommunicationScenario scenario = arrangement.Scenario;
        SystemInboundUser? inbound = arrangement.InboundUser;
        SystemOutboundUser? outbound = arrangement.OutboundUser;
        if (scenario.InboundServices.Length > 0)
        {
            inbound = Chosen(body, "InboundUser", "CommunicationSystemInboundUserUUID") is { } uuid
                ? system.InboundUsers.Find(user => user.Uuid == uuid)
                    ?? throw call.Refuse(400, "SANDBOX/CA/006", $"The inbound user does not belong to communication system {system.Id}")
                : inbound ?? (system.InboundUsers.Count == 1 ? system.InboundUsers[0] : null)
                    ?? throw call.Refuse(400, "SANDBOX/CA/007", $"Select a user for inbound communication of communication system {system.Id}");
            if (!scenario.InboundMethods.Contains(inbound.AuthenticationMethod))
            {
                throw call.Refuse(
                    400, "CM_APS_CA/037", $"Authentication method {inbound.AuthenticationMethod} is not supported by communication scenario {scenario.Id}");
            }
        }

        if (scenario.NeedsOutboundUser || !system.IsInboundOnly || body["OutboundUser"] is JsonObject)
        {
            outbound = Chosen(body, "OutboundUser", "CommunicationSystemOutboundUserUUID") is { } uuid
                ? system.OutboundUsers.Find(user => user.Uuid == uuid)
                : outbound ?? system.OutboundUsers.FirstOrDefault();
            if (outbound is null)
            {
                throw call.Refuse(400, "CM_APS_CA/010", $"No suitable user for outbound communication in communication system {system.Id}");
            }

            if (outbound is { AuthenticationMethod: "basic", Password: "" })
            {
                throw call.Refuse(400, "CM_APS_CA/100", $"Enter a password for outbound user {outbound.Name}");
            }
        }

        (arrangement.InboundUser, arrangement.OutboundUser) = (inbound, outbound);
    }

    private static Guid? Chosen(JsonObject body, string navigation, string property) =>
        (body[navigation] as JsonObject)?.OptionalText(property) is { } text ? Guid.TryParse(text, out Guid uuid) ? uuid : Guid.Empty : null;

    private static void Switch(Call call, CommunicationArrangement arrangement, JsonObject body)
    {
        foreach (JsonObject service in (body["OutboundServices"] as JsonArray ?? []).OfType<JsonObject>())
        {
            string id = service.Text("ID");
            if (!arrangement.Scenario.OutboundServices.Contains(id))
            {
                throw call.Refuse(400, "SANDBOX/CA/008", $"Communication scenario {arrangement.Scenario.Id} has no outbound service {id}");
            }

            switch (service.OptionalText("Status"))
            {
                case "inactive":
                    arrangement.InactiveOutboundServices.Add(id);
                    break;
                case "active" or null:
                    arrangement.InactiveOutboundServices.Remove(id);
                    break;
                default:
                    throw call.Refuse(400, "SANDBOX/CA/009", "Status must be active or inactive");
            }
        }
    }

    private CommunicationArrangement Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } key && Guid.TryParse(key, out Guid uuid)
            && tenant.Arrangements.Find(arrangement => arrangement.Uuid == uuid) is { } found
            ? found
            : throw Missing(call);

    private static RefusedException Missing(Call call) => call.Refuse(404, "/IWBEP/CM_V4_APPS/020", "Resource not found");
}
