using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.State;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>
/// Deployed flows (SAP-docs/btp-integration-suite, Runtime Status): STARTING, then STARTED or ERROR; undeploying answers 202 and passes through STOPPING.
/// </summary>
internal sealed class RuntimeArtifactsApi(CloudIntegrationTenant tenant) : Api("Deployed flows /api/v1/IntegrationRuntimeArtifacts", ErrorStyle.ConvertedXml)
{
    private const string Set = "IntegrationRuntimeArtifacts";

    public override void Map(RouteTable routes)
    {
        string collection = $"{ServiceRootApi.Root}/{Set}", entity = collection + "({key})";
        routes.Get(collection, List, "MonitoringDataRead");
        routes.Get(entity, One, "MonitoringDataRead");
        routes.Get($"{entity}/ErrorInformation/$value", ErrorText, "MonitoringDataRead");
        routes.Delete(entity, Undeploy, "WorkspaceArtifactsDeploy");
    }

    private Reply List(Call call)
    {
        foreach (RuntimeFlow flow in tenant.Runtime.Values.ToList())
        {
            Poll(flow);
        }

        return ODataV2.Collection(
            call, ServiceRootApi.Address(call), Set, tenant.Runtime.Values.Select(Entity), entity => ODataLiteral.Quote(entity.Text("Id")));
    }

    private Reply One(Call call)
    {
        RuntimeFlow flow = Find(call);
        Poll(flow);
        flow = Find(call);
        return ODataV2.Entity(call, 200, ServiceRootApi.Address(call), Set, Entity(flow), ODataLiteral.Quote(flow.Id));
    }

    private Reply ErrorText(Call call)
    {
        RuntimeFlow flow = Find(call);
        if (flow.Status != "ERROR" || !flow.ErrorText.Poll())
        {
            return Reply.Empty(204);
        }

        return Reply.Json(200, new JsonObject
        {
            ["message"] = new JsonObject { ["subsystemName"] = "CONTENT_DEPLOY", ["subsytemPartName"] = "CONTENT_DEPLOY", ["messageId"] = "DEPLOYMENT_FAILED", ["messageText"] = flow.Error },
            ["parameter"] = new JsonArray((JsonNode)flow.Error!),
        });
    }

    private Reply Undeploy(Call call)
    {
        RuntimeFlow flow = Find(call);
        flow.Stop ??= new AsyncWork(tenant.Polls);
        return Reply.Empty(202);
    }

    private void Poll(RuntimeFlow flow)
    {
        if (flow.Stop is null)
        {
            flow.Start.Poll();
        }
        else if (flow.Stop.Poll())
        {
            tenant.Runtime.Remove(flow.Id);
        }
    }

    private RuntimeFlow Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } id && tenant.Runtime.TryGetValue(id, out RuntimeFlow? flow)
            ? flow
            : throw call.NotFound("Requested entity could not be found.");

    private static JsonObject Entity(RuntimeFlow flow) => new()
    {
        ["Id"] = flow.Id,
        ["Version"] = flow.Version,
        ["Name"] = flow.Name,
        ["Type"] = "INTEGRATION_FLOW",
        ["DeployedBy"] = "sandbox",
        ["DeployedOn"] = ODataV2.Date(flow.DeployedOn),
        ["Status"] = flow.Status,
    };
}
