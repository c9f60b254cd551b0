using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>Destinations at subaccount and instance level (SAP/cloud-sdk-python, <c>spec/api_spec.yaml</c> of the Destination service).</summary>
/// <remarks>
/// PUT overwrites completely. Secrets come back through the find only: whether the service shows them here differs, so the cautious manner is played.
/// </remarks>
internal sealed class DestinationsApi(SubaccountState subaccount)
    : Api("Destinations /destination-configuration/v1/subaccountDestinations", ErrorStyle.Destination)
{
    private const int MaxDestinations = 1000;

    public override void Map(RouteTable routes)
    {
        foreach ((string level, SortedDictionary<string, Destination> destinations) in subaccount.Destinations)
        {
            string root = $"/destination-configuration/v1/{level}Destinations";
            routes.Get(root, call => List(call, destinations));
            routes.Post(root, call => Create(call, destinations));
            routes.Put(root, call => Replace(call, destinations));
            routes.Delete(root, call => RemoveMany(call, destinations));
            routes.Get(root + "/{name}", call => One(call, destinations));
            routes.Delete(root + "/{name}", call => Remove(call, destinations));
        }
    }

    private static Reply List(Call call, SortedDictionary<string, Destination> destinations)
    {
        bool filter = call.Query("$filter") is not null, select = call.Query("$select") is not null, page = call.Query("$page") is not null;
        if ((filter ? 1 : 0) + (select ? 1 : 0) + (page ? 1 : 0) > 1)
        {
            throw call.Refuse(400, "400", "$filter, $select and $page exclude each other");
        }

        if (select)
        {
            return Reply.Json(200, new JsonArray([.. destinations.Keys.Select(name => new JsonObject { ["Name"] = name })]));
        }

        List<JsonObject> entities = ODataQuery.Filter(call, destinations.Values.Select(destination => destination.WithoutSecrets()));
        if (!page)
        {
            return Reply.Json(200, new JsonArray([.. entities]));
        }

        int number = call.QueryNumber("$page") ?? 1, size = call.QueryNumber("$pageSize") ?? 10;
        if (number < 1 || size is < 1 or > 1000)
        {
            throw call.Refuse(400, "400", "$page starts at 1, $pageSize is 1 to 1000");
        }

        Reply reply = Reply.Json(200, new JsonArray([.. entities.Skip((number - 1) * size).Take(size)]));
        if (call.Query("$pageCount") == "true")
        {
            reply.With("Page-Count", ((entities.Count + size - 1) / size).ToString(CultureInfo.InvariantCulture));
        }

        return call.Query("$entityCount") == "true" ? reply.With("Entity-Count", entities.Count.ToString(CultureInfo.InvariantCulture)) : reply;
    }

    private Reply Create(Call call, SortedDictionary<string, Destination> destinations)
    {
        JsonNode body = call.JsonBody();
        DateTimeOffset now = subaccount.Time.GetUtcNow();
        if (body is not JsonArray many)
        {
            Destination created = Destination.Read(call, body, now);
            if (destinations.ContainsKey(created.Name))
            {
                throw call.Refuse(409, "409", $"Duplicate key: destination '{created.Name}' already exists");
            }

            Add(call, destinations, created);
            return Reply.Empty(201).With("ETag", created.ETag);
        }

        var results = new JsonArray();
        bool mixed = false;
        foreach (Destination destination in many.Select(one => Destination.Read(call, one, now)).ToList())
        {
            var result = new JsonObject { ["name"] = destination.Name };
            if (destinations.ContainsKey(destination.Name))
            {
                mixed = true;
                (result["status"], result["cause"]) = (409, "Duplicate key");
            }
            else
            {
                Add(call, destinations, destination);
                (result["status"], result["etag"]) = (201, destination.ETag);
            }

            results.Add((JsonNode)result);
        }

        return Reply.Json(mixed ? 207 : 201, results);
    }

    private Reply Replace(Call call, SortedDictionary<string, Destination> destinations)
    {
        JsonNode body = call.JsonBody();
        DateTimeOffset now = subaccount.Time.GetUtcNow();
        if (body is not JsonArray many)
        {
            Destination changed = Destination.Read(call, body, now);
            if (!destinations.ContainsKey(changed.Name))
            {
                throw call.Refuse(404, "404", $"Destination '{changed.Name}' not found");
            }

            destinations[changed.Name] = changed;
            return Reply.Json(200, new JsonObject { ["Count"] = 1 }).With("ETag", changed.ETag);
        }

        var results = new JsonArray();
        bool mixed = false;
        foreach (Destination destination in many.Select(one => Destination.Read(call, one, now)).ToList())
        {
            bool known = destinations.ContainsKey(destination.Name);
            mixed |= !known;
            if (known)
            {
                destinations[destination.Name] = destination;
            }

            results.Add((JsonNode)new JsonObject { ["name"] = destination.Name, ["status"] = known ? 200 : 404, ["etag"] = known ? destination.ETag : null });
        }

        return Reply.Json(mixed ? 207 : 200, results);
    }

    private static Reply RemoveMany(Call call, SortedDictionary<string, Destination> destinations)
    {
        if (call.Query("$filter") is null)
        {
            throw call.Refuse(400, "400", "$filter is required");
        }

        var summary = new JsonArray();
        foreach (JsonObject entity in ODataQuery.Filter(call, destinations.Values.Select(destination => destination.WithoutSecrets())))
        {
            destinations.Remove(entity.Text("Name"));
            summary.Add((JsonNode)new JsonObject { ["name"] = entity.Text("Name"), ["status"] = "DELETED" });
        }

        return Reply.Json(200, new JsonObject { ["Count"] = summary.Count, ["Summary"] = summary });
    }

    private static Reply One(Call call, SortedDictionary<string, Destination> destinations)
    {
        Destination found = Find(call, destinations);
        if (call.Header("If-Match") is { } wanted && wanted != found.ETag)
        {
            throw call.Refuse(412, "412", "The destination was changed");
        }

        return call.Header("If-None-Match") == found.ETag
            ? Reply.Empty(304).With("ETag", found.ETag)
            : Reply.Json(200, found.WithoutSecrets()).With("ETag", found.ETag);
    }

    private static Reply Remove(Call call, SortedDictionary<string, Destination> destinations)
    {
        destinations.Remove(Find(call, destinations).Name);
        return Reply.Json(200, new JsonObject { ["Count"] = 1 });
    }

    private static Destination Find(Call call, SortedDictionary<string, Destination> destinations) =>
        destinations.TryGetValue(call.Value("name"), out Destination? found)
            ? found
            : throw call.Refuse(404, "404", $"Destination '{call.Value("name")}' not found");

    private static void Add(Call call, SortedDictionary<string, Destination> destinations, Destination destination)
    {
        if (destinations.Count >= MaxDestinations)
        {
            throw call.Refuse(400, "400", "A subaccount holds at most 1000 destinations");
        }

        destinations.Add(destination.Name, destination);
    }
}
