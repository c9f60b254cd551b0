using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>Offerings and plans of the Service Manager (SAP-docs/btp-service-manager), with <c>fieldQuery</c> and paging by <c>token</c>.</summary>
internal sealed class ServiceCatalogApi(SubaccountState subaccount)
    : Api("Offerings and plans /v1/service_offerings, /v1/service_plans", ErrorStyle.ServiceManager)
{
    public override void Map(RouteTable routes)
    {
        routes.Get("/v1/service_offerings", call => ServiceManagerList.Of(call, Offerings().Select(Offering)));
        routes.Get("/v1/service_offerings/{id}", call => ServiceManagerList.One(call, Offerings().Select(Offering), "service offering"));
        routes.Get("/v1/service_plans", call => ServiceManagerList.Of(call, Plans()));
        routes.Get("/v1/service_plans/{id}", call => ServiceManagerList.One(call, Plans(), "service plan"));
    }

    private IEnumerable<ServiceOffering> Offerings()
    {
        subaccount.Look();
        return subaccount.Offerings;
    }

    private IEnumerable<JsonObject> Plans() => from offering in Offerings() from plan in offering.Plans select Plan(offering, plan);

    private static JsonObject Offering(ServiceOffering offering) => new()
    {
        ["id"] = offering.Id,
        ["ready"] = true,
        ["name"] = offering.Name,
        ["description"] = offering.DisplayName,
        ["bindable"] = true,
        ["instances_retrievable"] = false,
        ["bindings_retrievable"] = true,
        ["plan_updateable"] = false,
        ["catalog_name"] = offering.Name,
        ["metadata"] = new JsonObject { ["displayName"] = offering.DisplayName },
    };

    private static JsonObject Plan(ServiceOffering offering, ServicePlan plan) => new()
    {
        ["id"] = plan.Id,
        ["ready"] = true,
        ["name"] = plan.Name,
        ["catalog_name"] = plan.Name,
        ["service_offering_id"] = offering.Id,
        ["bindable"] = true,
        ["free"] = true,
    };
}

/// <summary>Lists of the Service Manager: <c>{"num_items","items","token"}</c>.</summary>
internal static class ServiceManagerList
{
    public static Reply Of(Call call, IEnumerable<JsonObject> all)
    {
        List<JsonObject> items = ByLabels(call, ODataQuery.Filter(call, all, "fieldQuery"));
        int start = call.QueryNumber("token") ?? 0;
        int size = call.QueryNumber("max_items") ?? 200;
        var body = new JsonObject { ["num_items"] = items.Count, ["items"] = new JsonArray([.. items.Skip(start).Take(size)]) };
        if (start + size < items.Count)
        {
            body["token"] = (start + size).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Reply.Json(200, body);
    }

    public static Reply One(Call call, IEnumerable<JsonObject> all, string what) =>
        all.FirstOrDefault(item => item.Text("id") == call.Value("id")) is { } found ? Reply.Json(200, found) : throw Missing(call, what);

    public static RefusedException Missing(Call call, string what) => call.Refuse(404, "NotFound", $"could not find such {what}");

    // A label has several values; the query holds when one of them satisfies it.
    private static List<JsonObject> ByLabels(Call call, List<JsonObject> items)
    {
        if (call.Query("labelQuery") is not { Length: > 0 } text)
        {
            return items;
        }

        try
        {
            Func<JsonObject, bool> filter = ODataFilter.Parse(text);
            return [.. items.Where(item => Flatten(item["labels"] as JsonObject ?? []).Any(filter))];
        }
        catch (FormatException error)
        {
            throw call.Refuse(400, "BadRequest", error.Message);
        }
    }

    private static IEnumerable<JsonObject> Flatten(JsonObject labels)
    {
        List<JsonObject> flat = [[]];
        foreach ((string key, JsonNode? values) in labels)
        {
            flat = [.. from one in flat from value in (values as JsonArray ?? []) select With(one, key, value)];
        }

        return flat;
    }

    private static JsonObject With(JsonObject one, string key, JsonNode? value)
    {
        var copy = (JsonObject)one.DeepClone();
        copy[key] = value?.DeepClone();
        return copy;
    }
}
