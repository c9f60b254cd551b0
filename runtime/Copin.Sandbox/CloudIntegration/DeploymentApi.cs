using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.State;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>Deployment of flows and its status (SAP-docs/btp-integration-suite, Build and Deploy Status).</summary>
/// <remarks>
/// The flow's parameters and the credential they name are taken as they are at this moment. A credential that does not exist shows with the first
/// message; an address that is no address, no credential name at all, or a sender address already served ends in status ERROR.
/// </remarks>
internal sealed class DeploymentApi(CloudIntegrationTenant tenant) : Api("Deployment /api/v1/DeployIntegrationDesigntimeArtifact", ErrorStyle.ConvertedXml)
{
    public override void Map(RouteTable routes)
    {
        routes.Post($"{ServiceRootApi.Root}/DeployIntegrationDesigntimeArtifact", Deploy, "WorkspaceArtifactsDeploy");
        routes.Get($"{ServiceRootApi.Root}/BuildAndDeployStatus({{key}})", Status, "MonitoringDataRead");
    }

    private Reply Deploy(Call call)
    {
        string id = ServiceRootApi.Parameter(call, "Id") ?? throw call.Refuse(400, "Bad Request", "The parameter Id='…' is missing");
        string version = ServiceRootApi.Parameter(call, "Version") ?? throw call.Refuse(400, "Bad Request", "The parameter Version='…' is missing");
        DesigntimeFlow flow = tenant.Flow(id, version) ?? throw call.NotFound("Integration design time artifact not found");
        tenant.PlannedFailures.Remove(id, out PlannedFailure? planned);
        string task = Guid.NewGuid().ToString();
        tenant.Tasks[task] = (new AsyncWork(tenant.Polls), planned is { AtBuild: true } ? "FAIL" : "SUCCESS");
        if (planned is not { AtBuild: true })
        {
            string credential = flow.Values.GetValueOrDefault(DiscoverContent.Credential, "");
            tenant.Runtime[id] = new RuntimeFlow(
                flow, tenant.Material.GetValueOrDefault(credential), planned?.Message ?? Error(flow), new AsyncWork(tenant.Polls), tenant.Time.GetUtcNow());
        }

        return Reply.Text(202, task);
    }

    private Reply Status(Call call)
    {
        string id = ODataKey.Single(call.Value("key")) ?? "";
        if (!tenant.Tasks.TryGetValue(id, out (AsyncWork Work, string Outcome) task))
        {
            throw call.NotFound("Requested entity could not be found.");
        }

        var entity = new JsonObject { ["TaskId"] = id, ["Status"] = task.Work.Poll() ? task.Outcome : "DEPLOYING" };
        return ODataV2.Entity(call, 200, ServiceRootApi.Address(call), "BuildAndDeployStatus", entity, $"TaskId={ODataLiteral.Quote(id)}");
    }

    private string? Error(DesigntimeFlow flow)
    {
        if (flow.Values.TryGetValue(DiscoverContent.BaseUrl, out string? address)
            && (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http")))
        {
            return $"Failed to create route: the address of the receiver, parameter {DiscoverContent.BaseUrl}, is no absolute URL";
        }

        if (flow.Values.TryGetValue(DiscoverContent.Credential, out string? credential) && credential.Length == 0)
        {
            return $"Failed to create route: parameter {DiscoverContent.Credential} names no credential";
        }

        return tenant.Runtime.Values.FirstOrDefault(
            other => other.Id != flow.Id && flow.Address is not null && flow.Address.Equals(other.Address, StringComparison.OrdinalIgnoreCase)) is { } taken
            ? $"Failed to create route: address {flow.Address} is already used by {taken.Id}"
            : null;
    }
}
