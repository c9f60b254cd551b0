using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// OData V2 service of enterprise projects, scenario SAP_COM_0308 (API_ENTERPRISE_PROJECT_SRV_0002 in SAP-samples/sme-partner-reference-application).
/// </summary>
/// <remarks>Read only here. <c>EnterpriseProjectType</c> tells the kind of project (see <see cref="EnterpriseProject"/>).</remarks>
internal sealed class EnterpriseProjectApi(S4HanaCloudTenant tenant) : Api("Enterprise projects " + Root, ErrorStyle.ODataV2)
{
    private const string Root = "/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002";
    private const string Set = "A_EnterpriseProject";

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0308";
        foreach (string root in (string[])[Root, "/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV"])
        {
            routes.Get(root, call => ODataV2.ServiceDocument(call, Set));
            routes.Get($"{root}/{Set}", call => ODataV2.Collection(call, Address(call, root), Set, tenant.Projects.Select(Entity), Key));
            routes.Get($"{root}/{Set}({{key}})", call => One(call, root));
        }
    }

    private Reply One(Call call, string root)
    {
        EnterpriseProject project = ODataKey.Single(call.Value("key")) is { } key && Guid.TryParse(key, out Guid uuid)
            && tenant.Projects.Find(known => known.ProjectUUID == uuid) is { } found
                ? found
                : throw call.Refuse(404, "/IWBEP/CM_MGW_RT/020", $"Resource not found for segment '{Set}Type'");
        JsonObject entity = Entity(project);
        return ODataV2.Entity(call, 200, Address(call, root), Set, entity, Key(entity));
    }

    private static string Address(Call call, string root) => $"https://{call.Host}{root}/";

    private static string Key(JsonObject entity) => $"guid'{entity.Text("ProjectUUID")}'";

    private static JsonObject Entity(EnterpriseProject project) => new()
    {
        ["ProjectUUID"] = project.ProjectUUID.ToString(),
        ["ProjectInternalID"] = project.Project.Length > 8 ? project.Project[..8] : project.Project,
        ["Project"] = project.Project,
        ["ProjectDescription"] = project.Description,
        ["EnterpriseProjectType"] = project.TypeCode,
        ["ProcessingStatus"] = "00",
        ["ProjectProfileCode"] = "YP03",
        ["CompanyCode"] = "1010",
    };
}
