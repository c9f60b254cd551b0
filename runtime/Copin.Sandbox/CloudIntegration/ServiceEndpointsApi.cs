using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>Endpoints of started flows (SAP-docs/btp-integration-suite, Service Endpoints); entry points come with <c>$expand=EntryPoints</c>.</summary>
internal sealed class ServiceEndpointsApi(CloudIntegrationTenant tenant) : Api("Endpoints /api/v1/ServiceEndpoints", ErrorStyle.ODataV2)
{
    private const string Set = "ServiceEndpoints";

    public override void Map(RouteTable routes) => routes.Get($"{ServiceRootApi.Root}/{Set}", List, "MonitoringDataRead");

    private Reply List(Call call)
    {
        string address = ServiceRootApi.Address(call);
        bool expand = ODataQuery.Expands(call, "EntryPoints");
        IEnumerable<JsonObject> endpoints = tenant.Runtime.Values
            .Where(flow => flow is { Status: "STARTED", Address: not null })
            .Select(flow => Entity(flow, expand, address));
        return ODataV2.Collection(call, address, Set, endpoints, entity => ODataLiteral.Quote(entity.Text("Id")));
    }

    private JsonObject Entity(RuntimeFlow flow, bool expand, string address)
    {
        string id = $"{flow.Id}$endpointAddress={flow.Address!.TrimStart('/')}";
        return new JsonObject
        {
            ["Id"] = id,
            ["Name"] = flow.Id,
            ["Title"] = flow.Name,
            ["Version"] = flow.Version,
            ["Summary"] = "",
            ["Description"] = "",
            ["LastUpdated"] = ODataV2.Date(flow.DeployedOn),
            ["Protocol"] = "REST",
            ["EntryPoints"] = expand
                ? new JsonObject
                {
                    ["results"] = new JsonArray((JsonNode)new JsonObject
                    {
                        ["Name"] = flow.Id,
                        ["Url"] = $"https://{tenant.RuntimeHost}/http{flow.Address}",
                        ["Type"] = "PROD",
                        ["AdditionalInformation"] = "",
                    }),
                }
                : new JsonObject { ["__deferred"] = new JsonObject { ["uri"] = $"{address}{Set}({ODataLiteral.Quote(id)})/EntryPoints" } },
        };
    }
}
