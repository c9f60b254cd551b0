using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>Message processing logs (SAP-docs/btp-integration-suite, Message Status): COMPLETED or FAILED, the error as text.</summary>
internal sealed class MessageProcessingLogsApi(CloudIntegrationTenant tenant) : Api("Messages /api/v1/MessageProcessingLogs", ErrorStyle.ODataV2)
{
    private const string Set = "MessageProcessingLogs";

    public override void Map(RouteTable routes)
    {
        string collection = $"{ServiceRootApi.Root}/{Set}", entity = collection + "({key})";
        routes.Get(collection, call => ODataV2.Collection(call, ServiceRootApi.Address(call), Set, Enumerable.Reverse(tenant.Messages).Select(Entity), Key), "MonitoringDataRead");
        routes.Get(entity, One, "MonitoringDataRead");
        routes.Get($"{entity}/ErrorInformation/$value", ErrorText, "MonitoringDataRead");
    }

    private Reply One(Call call)
    {
        JsonObject entity = Entity(Find(call));
        return ODataV2.Entity(call, 200, ServiceRootApi.Address(call), Set, entity, Key(entity));
    }

    private Reply ErrorText(Call call) => Find(call).Error is { } error ? Reply.Text(200, error) : Reply.Empty(204);

    private MessageLog Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } guid && tenant.Messages.Find(message => message.Guid == guid) is { } found
            ? found
            : throw call.NotFound("Requested entity could not be found.");

    private static string Key(JsonObject entity) => ODataLiteral.Quote(entity.Text("MessageGuid"));

    private static JsonObject Entity(MessageLog message) => new()
    {
        ["MessageGuid"] = message.Guid,
        ["CorrelationId"] = message.Guid,
        ["LogStart"] = ODataV2.Date(message.Start),
        ["LogEnd"] = ODataV2.Date(message.End),
        ["Status"] = message.Status,
        ["IntegrationFlowName"] = message.FlowName,
        ["IntegrationArtifact"] = new JsonObject
        {
            ["Id"] = message.FlowId,
            ["Name"] = message.FlowName,
            ["Type"] = "INTEGRATION_FLOW",
            ["PackageId"] = message.PackageId,
        },
    };
}
