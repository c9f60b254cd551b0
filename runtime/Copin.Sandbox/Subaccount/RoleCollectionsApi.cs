using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>Role collections and their assignment to users (XSUAA REST API, service <c>xsuaa</c> plan <c>apiaccess</c>).</summary>
/// <remarks>
/// Assigning to a user nobody has seen makes a shadow user, as the cockpit does. Role collections of an application exist while it is subscribed.
/// </remarks>
internal sealed class RoleCollectionsApi(SubaccountState subaccount) : Api("Role collections /sap/rest/authorization/v2/rolecollections", ErrorStyle.OAuth)
{
    private const string Root = "/sap/rest/authorization/v2/rolecollections";
    private const string OfUser = "/sap/rest/user/origin/{origin}/name/{user}/rolecollections";

    public override void Map(RouteTable routes)
    {
        routes.Get(Root, _ => Reply.Json(200, new JsonArray([.. subaccount.RoleCollections.Values.Select(Entity)])));
        routes.Post(Root, Create);
        routes.Get(Root + "/{name}", call => Reply.Json(200, Entity(Find(call, "name"))));
        routes.Delete(Root + "/{name}", Remove);
        routes.Get(OfUser, call => Reply.Json(200, new JsonArray([.. OfUserIn(call).Select(name => Entity(subaccount.RoleCollections[name]))])));
        routes.Put(OfUser + "/{rolecollection}", Assign);
        routes.Delete(OfUser + "/{rolecollection}", Withdraw);
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string name = body.Text("name");
        if (name.Length == 0)
        {
            throw call.Refuse(400, "invalid_request", "name is mandatory");
        }

        if (subaccount.RoleCollections.ContainsKey(name))
        {
            throw call.Refuse(409, "conflict", $"Role collection {name} already exists");
        }

        var created = new RoleCollection(name, body.Text("description"), (JsonArray)(body["roleReferences"] as JsonArray ?? []).DeepClone(), null);
        subaccount.RoleCollections.Add(name, created);
        return Reply.Json(201, Entity(created));
    }

    private Reply Remove(Call call)
    {
        RoleCollection collection = Find(call, "name");
        if (collection.Application is { } application)
        {
            throw call.Refuse(403, "forbidden", $"Role collection {collection.Name} belongs to application {application}");
        }

        subaccount.RoleCollections.Remove(collection.Name);
        subaccount.Assignments.RemoveWhere(assignment => assignment.RoleCollection == collection.Name);
        return Reply.Empty(204);
    }

    private Reply Assign(Call call)
    {
        subaccount.Assignments.Add((call.Value("origin"), User(call), Find(call, "rolecollection").Name));
        return Reply.Empty(204);
    }

    private Reply Withdraw(Call call) =>
        subaccount.Assignments.Remove((call.Value("origin"), User(call), Find(call, "rolecollection").Name))
            ? Reply.Empty(204)
            : throw call.Refuse(404, "not_found", "The role collection is not assigned to the user");

    private IEnumerable<string> OfUserIn(Call call) =>
        subaccount.Assignments.Where(assignment => assignment.Origin == call.Value("origin") && assignment.User == User(call)).Select(
            assignment => assignment.RoleCollection);

    private static string User(Call call) =>
        call.Value("user") is { Length: <= 256 } user ? user : throw call.Refuse(400, "invalid_request", "A user name has at most 256 characters");

    private RoleCollection Find(Call call, string value) =>
        subaccount.RoleCollections.TryGetValue(call.Value(value), out RoleCollection? found)
            ? found
            : throw call.Refuse(404, "not_found", $"Role collection {call.Value(value)} not found");

    private JsonObject Entity(RoleCollection collection) => new()
    {
        ["name"] = collection.Name,
        ["description"] = collection.Description,
        ["isReadOnly"] = collection.Application is not null,
        ["roleReferences"] = collection.RoleReferences.DeepClone(),
        ["userReferences"] = new JsonArray([.. subaccount.Assignments
            .Where(assignment => assignment.RoleCollection == collection.Name)
            .Select(assignment => new JsonObject { ["username"] = assignment.User, ["origin"] = assignment.Origin })]),
    };
}
