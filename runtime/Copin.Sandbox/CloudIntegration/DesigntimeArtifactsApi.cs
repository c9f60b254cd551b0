using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>Flows in design and their externalised parameters (SAP-docs/btp-integration-suite, Integration Content, Configurations).</summary>
/// <remarks>Parameters can be changed, never added; a change answers 202 and takes effect with the next deployment.</remarks>
internal sealed class DesigntimeArtifactsApi(CloudIntegrationTenant tenant) : Api("Flows in design /api/v1/IntegrationDesigntimeArtifacts", ErrorStyle.ODataV2)
{
    private const string Set = "IntegrationDesigntimeArtifacts";
    private const string Artifact = $"{ServiceRootApi.Root}/{Set}({{key}})";

    public override void Map(RouteTable routes)
    {
        routes.Get($"{ServiceRootApi.Root}/{Set}", call => List(call, tenant.Packages.Values.SelectMany(package => package.Flows)), "WorkspacePackagesRead");
        routes.Get($"{ServiceRootApi.Root}/IntegrationPackages({{key}})/{Set}", OfPackage, "WorkspacePackagesRead");
        routes.Get(Artifact, One, "WorkspacePackagesRead");
        routes.Delete(Artifact, Remove, "WorkspacePackagesEdit");
        routes.Get($"{Artifact}/Configurations", Configurations, "WorkspacePackagesRead");
        routes.Get($"{Artifact}/Configurations/$count", call => Reply.Text(200, Find(call).Declared.Count.ToString(CultureInfo.InvariantCulture)), "WorkspacePackagesRead");
        routes.Put($"{Artifact}/$links/Configurations({{parameter}})", Configure, "WorkspacePackagesConfigure");
        routes.Post($"{ServiceRootApi.Root}/ValidateIntegrationDesigntimeArtifact", Validate, "WorkspacePackagesRead");
        routes.Post($"{ServiceRootApi.Root}/IntegrationDesigntimeArtifactSaveAsVersion", SaveAsVersion, "WorkspacePackagesEdit");
    }

    /// <summary>Finds the flow and checks the parameter and the body of a configuration change without making it.</summary>
    public static (DesigntimeFlow Flow, string Parameter, string Value) ReadConfiguration(CloudIntegrationTenant tenant, Call call)
    {
        DesigntimeFlow flow = Find(tenant, call);
        string parameter = ODataKey.Single(call.Value("parameter")) ?? throw call.Refuse(400, "Bad Request", "The key of the configuration is malformed");
        if (!flow.Values.ContainsKey(parameter))
        {
            throw call.NotFound($"Parameter key '{parameter}' not found.");
        }

        return call.JsonObjectBody().OptionalText("ParameterValue") is { } value
            ? (flow, parameter, value)
            : throw call.Refuse(400, "Bad Request", "ParameterValue must be a string");
    }

    private Reply Configure(Call call)
    {
        (DesigntimeFlow flow, string parameter, string value) = ReadConfiguration(tenant, call);
        flow.Values[parameter] = value;
        return Reply.Empty(202);
    }

    private Reply OfPackage(Call call) =>
        ODataKey.Single(call.Value("key")) is { } id && tenant.Packages.TryGetValue(id, out IntegrationPackage? package)
            ? List(call, package.Flows)
            : throw call.NotFound("Requested entity could not be found.");

    private static Reply List(Call call, IEnumerable<DesigntimeFlow> flows) =>
        ODataV2.Collection(call, ServiceRootApi.Address(call), Set, flows.Select(Entity), entity => Key(entity.Text("Id"), entity.Text("Version")));

    private Reply One(Call call)
    {
        DesigntimeFlow flow = Find(call);
        return ODataV2.Entity(call, 200, ServiceRootApi.Address(call), Set, Entity(flow), Key(flow.Id, flow.Version));
    }

    private Reply Remove(Call call)
    {
        DesigntimeFlow flow = Find(call);
        tenant.Packages[flow.PackageId].Flows.Remove(flow);
        return Reply.Empty(200);
    }

    private Reply Configurations(Call call)
    {
        DesigntimeFlow flow = Find(call);
        return ODataV2.Collection(
            call,
            ServiceRootApi.Address(call),
            "Configurations",
            flow.Declared.Select(declared => new JsonObject
            {
                ["ParameterKey"] = declared.Key,
                ["ParameterValue"] = flow.Values[declared.Key],
                ["DataType"] = declared.DataType,
            }),
            entity => ODataLiteral.Quote(entity.Text("ParameterKey")));
    }

    private Reply Validate(Call call)
    {
        Named(call);
        return Reply.Text(202, "Check execution result: Passed");
    }

    private Reply SaveAsVersion(Call call)
    {
        DesigntimeFlow flow = tenant.Flow(ServiceRootApi.Parameter(call, "Id") ?? "", "active") ?? throw call.NotFound("Requested entity could not be found.");
        flow.Version = ServiceRootApi.Parameter(call, "SaveAsVersion") is { Length: > 0 } version
            ? version
            : throw call.Refuse(400, "Bad Request", "SaveAsVersion is missing");
        return Reply.Empty(200);
    }

    private DesigntimeFlow Named(Call call) =>
        tenant.Flow(ServiceRootApi.Parameter(call, "Id") ?? "", ServiceRootApi.Parameter(call, "Version") ?? "")
            ?? throw call.NotFound("Integration design time artifact not found");

    private DesigntimeFlow Find(Call call) => Find(tenant, call);

    private static DesigntimeFlow Find(CloudIntegrationTenant tenant, Call call) =>
        ODataKey.Parts(call.Value("key")) is { } key && key.TryGetValue("Id", out string? id) && key.TryGetValue("Version", out string? version)
            ? tenant.Flow(id, version) ?? throw call.NotFound("Integration design time artifact not found")
            : throw call.Refuse(400, "Bad Request", "The key must be Id='…',Version='…'");

    private static string Key(string id, string version) => $"Id={ODataLiteral.Quote(id)},Version={ODataLiteral.Quote(version)}";

    private static JsonObject Entity(DesigntimeFlow flow) => new()
    {
        ["Id"] = flow.Id,
        ["Version"] = flow.Version,
        ["PackageId"] = flow.PackageId,
        ["Name"] = flow.Name,
        ["Description"] = "",
    };
}
