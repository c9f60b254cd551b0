using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// OData V4 service of communication systems and their users, scenario SAP_COM_0A48 (SAP-docs/btp-cloud-platform, "Communication System Read and Write
/// Integration").
/// </summary>
/// <remarks>
/// Inbound and outbound users are made one by one in their own sets, never by deep insert (CM_APS_CS/026). <c>$expand</c> and navigation
/// use the names of the sets. Error codes <c>SANDBOX/…</c> stand where SAP's are not published.
/// </remarks>
internal sealed class CommunicationSystemsApi(S4HanaCloudTenant tenant) : Api("Communication systems " + Root, ErrorStyle.ODataV4)
{
    private const string Root = "/sap/opu/odata4/sap/aps_com_cs_a4c_odata/srvd_a2x/sap/aps_com_cs_a4c_odata/0001";
    private const string Set = "CommunicationSystems";

    private static readonly EntityShape Shape = new(
        "CommunicationSystem",
        new("ID", PropertyKind.Text, 60),
        new("Name", PropertyKind.Text, 80),
        new("Type", PropertyKind.Text),
        new("Description", PropertyKind.Text, 80),
        new("HostName", PropertyKind.Text, 255),
        new("TCPPort", PropertyKind.Number),
        new("LogicalSystemID", PropertyKind.Text, 10),
        new("BusinessSystemID", PropertyKind.Text, 60),
        new("SAPClient", PropertyKind.Text, 3),
        new("IsInboundOnly", PropertyKind.Boolean),
        new("IsOwnSystem", PropertyKind.Boolean),
        new("IsCipherSuiteDefault", PropertyKind.Boolean),
        new("CipherSuite", PropertyKind.Text),
        new("IsSAPCloudConnectorActive", PropertyKind.Boolean),
        new("SAPCloudConnectorLocationID", PropertyKind.Text),
        new("OAuth2AuthorizationEndpoint", PropertyKind.Text),
        new("OAuth2TokenEndpoint", PropertyKind.Text),
        new("OAuth2MTLSEndpoint", PropertyKind.Text),
        new("OAuth2Audience", PropertyKind.Text),
        new("OAuth2RedirectURI", PropertyKind.Text),
        new("IsOAuth2IdentityProviderActive", PropertyKind.Boolean),
        new("OAuth2IdentityProviderName", PropertyKind.Text),
        new("InboundUsers", PropertyKind.Navigation),
        new("OutboundUsers", PropertyKind.Navigation));

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0A48";
        routes.Get(Root, _ => ODataV4.ServiceDocument(Set, "InboundUsers", "OutboundUsers"));
        routes.Get($"{Root}/{Set}", List);
        routes.Post($"{Root}/{Set}", Create);
        routes.Get($"{Root}/{Set}({{key}})", call => ODataV4.Entity(call, 200, Set, Entity(call, Find(call))));
        routes.Patch($"{Root}/{Set}({{key}})", Change);
        routes.Delete($"{Root}/{Set}({{key}})", Remove);
        new SystemUserSets(tenant, this).Map(routes, Root, Set);
    }

    public CommunicationSystem Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } key && Guid.TryParse(key, out Guid uuid) && tenant.Systems.Find(system => system.Uuid == uuid) is { } system
            ? system
            : throw call.Refuse(404, "/IWBEP/CM_V4_APPS/020", "Resource not found");

    private static JsonObject Entity(Call call, CommunicationSystem system)
    {
        var entity = new JsonObject { ["UUID"] = system.Uuid.ToString() };
        foreach ((string name, JsonNode? value) in system.Properties)
        {
            entity[name] = value?.DeepClone();
        }

        if (ODataQuery.Expands(call, "InboundUsers"))
        {
            entity["InboundUsers"] = Array(system.InboundUsers.Select(user => SystemUserSets.Entity(system, user)));
        }

        if (ODataQuery.Expands(call, "OutboundUsers"))
        {
            entity["OutboundUsers"] = Array(system.OutboundUsers.Select(user => SystemUserSets.Entity(system, user)));
        }

        return entity;
    }

    private static JsonArray Array(IEnumerable<JsonObject> entities) => new([.. entities]);

    private Reply List(Call call)
    {
        string? id = ODataQuery.Sought(call, "ID");
        return ODataV4.Collection(
            call, Set, tenant.Systems.Where(system => id is null || system.Id == id).Select(system => Entity(call, system)), tenant.PageSize);
    }

    private Reply Create(Call call)
    {
        JsonObject body = Shape.Read(call);
        if (body.ContainsKey("InboundUsers") || body.ContainsKey("OutboundUsers"))
        {
            throw call.Refuse(400, "CM_APS_CS/026", "Enter a user ID or an OAuth 2.0 client ID");
        }

        string id = body.Text("ID");
        if (id.Length == 0 || body.Text("Name").Length == 0)
        {
            throw call.Refuse(400, "SANDBOX/CS/001", "Enter a system ID and a system name");
        }

        if (tenant.Systems.Any(known => known.Id == id))
        {
            throw call.Refuse(400, "SANDBOX/CS/002", $"System ID {id} is already used");
        }

        var properties = new JsonObject
        {
            ["ID"] = id,
            ["Name"] = "",
            ["Type"] = "customer_managed",
            ["Description"] = "",
            ["HostName"] = "",
            ["TCPPort"] = 443,
            ["LogicalSystemID"] = "",
            ["BusinessSystemID"] = "",
            ["IsInboundOnly"] = false,
            ["IsOwnSystem"] = false,
            ["IsCipherSuiteDefault"] = true,
        };
        Merge(call, properties, body);
        var system = new CommunicationSystem(Guid.NewGuid(), properties);
        tenant.Systems.Add(system);
        return ODataV4.Entity(call, 201, Set, Entity(call, system)).With("Location", $"{Root}/{Set}({system.Uuid})");
    }

    private Reply Change(Call call)
    {
        CommunicationSystem system = Find(call);
        JsonObject body = Shape.Read(call);
        if (body.OptionalText("ID") is { } id && id != system.Id)
        {
            throw call.Refuse(400, "SANDBOX/CS/003", "The ID of a communication system cannot be changed");
        }

        body.Remove("InboundUsers");
        body.Remove("OutboundUsers");
        var changed = (JsonObject)system.Properties.DeepClone();
        Merge(call, changed, body);
        foreach ((string name, JsonNode? value) in changed)
        {
            system.Properties[name] = value?.DeepClone();
        }

        return ODataV4.Entity(call, 200, Set, Entity(call, system));
    }

    private Reply Remove(Call call)
    {
        CommunicationSystem system = Find(call);
        if (tenant.Arrangements.Find(arrangement => arrangement.System == system) is { } used)
        {
            throw call.Refuse(
                400, "SANDBOX/CS/004", $"Communication system {system.Id} is in use by communication arrangement {used.Name} and cannot be deleted");
        }

        tenant.Systems.Remove(system);
        return Reply.Empty(204);
    }

    private static void Merge(Call call, JsonObject properties, JsonObject body)
    {
        foreach ((string name, JsonNode? value) in body)
        {
            if (name[0] != '@')
            {
                properties[name] = value?.DeepClone();
            }
        }

        if (properties["TCPPort"] is not JsonValue port || port.GetValue<int>() is < 1 or > 65535)
        {
            throw call.Refuse(400, "SANDBOX/CS/005", "The port must be between 1 and 65535");
        }

        if (properties.Text("Type") is not ("customer_managed" or "provider_managed"))
        {
            throw call.Refuse(400, "SANDBOX/CS/006", "Type must be customer_managed or provider_managed");
        }

        string host = properties.Text("HostName");
        if (host.Length == 0 && !properties.Flag("IsInboundOnly"))
        {
            throw call.Refuse(400, "CM_APS_CS/025", "Enter a host name");
        }

        if (host.AsSpan().ContainsAny('/', ' ', ':'))
        {
            throw call.Refuse(400, "SANDBOX/CS/007", "The host name must be a plain host name without scheme, port and path");
        }
    }
}
