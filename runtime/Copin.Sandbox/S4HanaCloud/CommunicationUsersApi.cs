using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// OData V4 service of communication users, scenario SAP_COM_0A48 (SAP-docs/btp-cloud-platform, "Communication User Read and Write Integration").
/// </summary>
/// <remarks>Passwords are never read back. Error codes <c>SANDBOX/…</c> stand where SAP's are not published. No ETag is demanded.</remarks>
internal sealed class CommunicationUsersApi(S4HanaCloudTenant tenant) : Api("Communication users " + Root, ErrorStyle.ODataV4)
{
    private const string Root = "/sap/opu/odata4/sap/aps_com_cu_a4c_odata/srvd_a2x/sap/aps_com_cu_a4c_odata/0001";
    private const string Set = "CommunicationUsers";

    private static readonly EntityShape Shape = new(
        "CommunicationUser",
        new("Name", PropertyKind.Text, 40),
        new("Description", PropertyKind.Text, 80),
        new("Type", PropertyKind.Text),
        new("Password", PropertyKind.Text));

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0A48";
        routes.Get(Root, _ => ODataV4.ServiceDocument(Set));
        routes.Get($"{Root}/{Set}", List);
        routes.Post($"{Root}/{Set}", Create);
        routes.Get($"{Root}/{Set}({{key}})", call => ODataV4.Entity(call, 200, Set, Entity(Find(call))));
        routes.Patch($"{Root}/{Set}({{key}})", Change);
        routes.Delete($"{Root}/{Set}({{key}})", Remove);
    }

    private static JsonObject Entity(CommunicationUser user) => new()
    {
        ["ID"] = user.Id,
        ["Name"] = user.Name,
        ["Type"] = user.Type,
        ["Description"] = user.Description,
        ["LockStatus"] = user.LockStatus,
        ["PasswordStatus"] = user.Password.Length > 0 ? "productive" : "inactive",
    };

    private Reply List(Call call)
    {
        string? name = ODataQuery.Sought(call, "Name");
        return ODataV4.Collection(call, Set, tenant.Users.Where(user => name is null || user.Name == name).Select(Entity), tenant.PageSize);
    }

    private Reply Create(Call call)
    {
        JsonObject body = Shape.Read(call);
        string name = body.Text("Name"), description = body.Text("Description"), password = body.Text("Password");
        string type = body.OptionalText("Type") ?? "customer_communication";
        if (name.Length == 0)
        {
            throw call.Refuse(400, "SANDBOX/CU/001", "Enter a name for the communication user");
        }

        if (description.Length == 0)
        {
            throw call.Refuse(400, "SANDBOX/CU/002", $"Communication user {name} must have a description");
        }

        if (type is not ("customer_communication" or "provider_communication"))
        {
            throw call.Refuse(400, "SANDBOX/CU/003", "Type must be customer_communication or provider_communication");
        }

        if (tenant.UserNamed(name) is not null)
        {
            throw call.Refuse(400, "SANDBOX/CU/004", $"User name {name} is already used");
        }

        if (body.ContainsKey("Password") && S4HanaCloudTenant.PasswordViolation(password) is { } violation)
        {
            throw call.Refuse(400, "SANDBOX/CU/005", violation);
        }

        CommunicationUser user = tenant.AddUser(name, description, password, type);
        return ODataV4.Entity(call, 201, Set, Entity(user)).With("Location", $"{Root}/{Set}('{user.Id}')");
    }

    private Reply Change(Call call)
    {
        CommunicationUser user = Find(call);
        JsonObject body = Shape.Read(call);
        if (body.OptionalText("Name") is { } name && name != user.Name)
        {
            throw call.Refuse(400, "SANDBOX/CU/006", "The name of a communication user cannot be changed");
        }

        if (body.OptionalText("Description") is { Length: 0 })
        {
            throw call.Refuse(400, "SANDBOX/CU/002", $"Communication user {user.Name} must have a description");
        }

        if (body.OptionalText("Password") is { } password)
        {
            if (S4HanaCloudTenant.PasswordViolation(password) is { } violation)
            {
                throw call.Refuse(400, "SANDBOX/CU/005", violation);
            }

            user.Password = password;
            user.FailedLogons = 0;
        }

        user.Description = body.OptionalText("Description") ?? user.Description;
        return ODataV4.Entity(call, 200, Set, Entity(user));
    }

    private Reply Remove(Call call)
    {
        CommunicationUser user = Find(call);
        if (tenant.Systems.Find(system => system.InboundUsers.Any(inbound => inbound.UserId == user.Id)) is { } used)
        {
            throw call.Refuse(400, "SANDBOX/CU/007", $"Communication user {user.Name} is in use by communication system {used.Id} and cannot be deleted");
        }

        tenant.Users.Remove(user);
        return Reply.Empty(204);
    }

    private CommunicationUser Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } id && tenant.Users.Find(user => user.Id == id) is { } user
            ? user
            : throw call.Refuse(404, "/IWBEP/CM_V4_APPS/020", "Resource not found");
}
