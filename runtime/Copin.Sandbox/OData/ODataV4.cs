using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.OData;

/// <summary>Answers of an OData V4 service as the SAP Gateway writes them.</summary>
internal static class ODataV4
{
    /// <summary>A page of a collection; beyond <paramref name="pageSize"/> an <c>@odata.nextLink</c> relative to the service root.</summary>
    public static Reply Collection(Call call, string set, IEnumerable<JsonObject> all, int pageSize)
    {
        List<JsonObject> entities = ODataQuery.Order(call, ODataQuery.Filter(call, all));
        int total = entities.Count;
        entities = ODataQuery.Page(call, entities);
        int start = call.QueryNumber("$skiptoken") ?? 0;
        var body = new JsonObject { ["@odata.context"] = $"$metadata#{set}" };
        if (call.Query("$count") == "true")
        {
            body["@odata.count"] = total;
        }

        var values = new JsonArray();
        foreach (JsonObject entity in entities.Skip(start).Take(pageSize))
        {
            values.Add((JsonNode)ODataQuery.Select(call, entity));
        }

        body["value"] = values;
        if (start + pageSize < entities.Count)
        {
            IEnumerable<string> options = call.QueryString.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(option => !option.StartsWith("$skiptoken", StringComparison.Ordinal) && !option.StartsWith("%24skiptoken", StringComparison.OrdinalIgnoreCase));
            body["@odata.nextLink"] = $"{set}?{string.Join('&', options.Append("$skiptoken=" + (start + pageSize).ToString(CultureInfo.InvariantCulture)))}";
        }

        return Reply.Json(200, body).With("OData-Version", "4.0");
    }

    public static Reply Entity(Call call, int status, string set, JsonObject entity)
    {
        var body = new JsonObject { ["@odata.context"] = $"$metadata#{set}/$entity" };
        foreach ((string name, JsonNode? value) in ODataQuery.Select(call, entity).ToList())
        {
            entity.Remove(name);
            body[name] = value;
        }

        return Reply.Json(status, body).With("OData-Version", "4.0");
    }

    public static Reply ServiceDocument(params string[] sets)
    {
        var values = new JsonArray();
        foreach (string set in sets)
        {
            values.Add((JsonNode)new JsonObject { ["name"] = set, ["url"] = set });
        }

        return Reply.Json(200, new JsonObject { ["@odata.context"] = "$metadata", ["value"] = values }).With("OData-Version", "4.0");
    }
}
