using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// OData V2 services of business roles and of the users that have them, scenarios SAP_COM_0066 and SAP_COM_0193; read only.
/// </summary>
/// <remarks>
/// Service names come from public client code of SAP_COM_0066, the entity's members (<c>ID</c>, <c>to_BusinessUserAssignment</c>, <c>PersonID</c>, <c>UserName</c>)
/// from the default read transformation (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").
/// </remarks>
internal sealed class BusinessRolesApi(S4HanaCloudTenant tenant) : Api("Business roles " + Roles, ErrorStyle.ODataV2)
{
    public const string Roles = "/sap/opu/odata/sap/APS_IAM_BP_SRV";
    public const string Users = "/sap/opu/odata/sap/APS_IAM_SIAG_SRV";
    public const string RoleSet = "BusinessRole";
    public const string Assignments = "to_BusinessUserAssignment";
    private const string UserSet = "BusinessUser";

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0193|SAP_COM_0066";
        routes.Get(Roles, call => ODataV2.ServiceDocument(call, RoleSet));
        routes.Get($"{Roles}/{RoleSet}", call => ODataV2.Collection(call, Root(call, Roles), RoleSet, tenant.Workforce.Roles.Select(role => Role(call, role)), Key));
        routes.Get($"{Roles}/{RoleSet}({{key}})", One);
        routes.Get(Users, call => ODataV2.ServiceDocument(call, UserSet), access: "SAP_COM_0066");
        routes.Get(
            $"{Users}/{UserSet}",
            call => ODataV2.Collection(call, Root(call, Users), UserSet, tenant.Workforce.Users.Where(user => !user.Archived).Select(User), entity => $"'{entity.Text("UserID")}'"),
            access: "SAP_COM_0066");
    }

    private static string Root(Call call, string path) => $"https://{call.Host}{path}/";

    private static string Key(JsonObject entity) => $"'{entity.Text("ID")}'";

    private static JsonObject User(BusinessUser user) => new()
    {
        ["UserID"] = user.UserId,
        ["UserName"] = user.UserName,
        ["PersonID"] = user.Partner.PersonId,
    };

    private Reply One(Call call)
    {
        BusinessRole role = tenant.Workforce.Roles.Find(known => known.Id == ODataKey.Single(call.Value("key")))
            ?? throw call.Refuse(404, "/IWBEP/CM_MGW_RT/020", $"Resource not found for segment '{RoleSet}Type'");
        JsonObject entity = Role(call, role);
        return ODataV2.Entity(call, 200, Root(call, Roles), RoleSet, entity, Key(entity));
    }

    private JsonObject Role(Call call, BusinessRole role)
    {
        var entity = new JsonObject { ["ID"] = role.Id, ["Description"] = role.Description };
        entity[Assignments] = ODataQuery.Expands(call, Assignments)
            ? new JsonObject
            {
                ["results"] = new JsonArray(
                [
                    .. tenant.Workforce.Users.Where(user => user.Roles.Contains(role.Id)).Select(
                        user => new JsonObject { ["PersonID"] = user.Partner.PersonId, ["UserName"] = user.UserName }),
                ]),
            }
            : new JsonObject { ["__deferred"] = new JsonObject { ["uri"] = $"{Root(call, Roles)}{RoleSet}('{role.Id}')/{Assignments}" } };
        return entity;
    }
}
