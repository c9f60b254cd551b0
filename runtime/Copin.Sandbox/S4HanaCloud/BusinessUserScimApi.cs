using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// SCIM interface of business users and business roles, scenario SAP_COM_0465 (SAP-docs/btp-cloud-platform, "SCIM Interface for IAM", "Example: User Endpoint",
/// "Example: Group Endpoint"). Writes are protected by X-CSRF-Token.
/// </summary>
/// <remarks>Roles are groups of type <c>authorization</c>: their membership can be changed, they themselves not. There are no business user groups.</remarks>
internal sealed class BusinessUserScimApi(S4HanaCloudTenant tenant) : Api("SCIM " + Path, ErrorStyle.Scim)
{
    public const string Path = "/sap/bc/http/sap/aps_iam_api_scim";
    private const string RolePrefix = "BROL_";

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0465";
        routes.Get(Path + "/Users", call => ScimQuery.Read(call, "userName", "externalId", "emails[0].value").Answer(Current().Select(user => Resource(call, user))));
        routes.Post(Path + "/Users", Create);
        routes.Get(Path + "/Users/{id}", call => ScimAnswer.Resource(200, Resource(call, Find(call))));
        routes.Put(Path + "/Users/{id}", call => Change(call, call.JsonObjectBody()));
        routes.Patch(Path + "/Users/{id}", Patch);
        routes.Delete(Path + "/Users/{id}", Delete);
        routes.Get(Path + "/Groups", call => ScimQuery.Read(call, "displayName", "externalId").Answer(tenant.Workforce.Roles.Select(role => Resource(call, role))));
        routes.Get(Path + "/Groups/{id}", call => ScimAnswer.Resource(200, Resource(call, FindRole(call))));
        routes.Patch(Path + "/Groups/{id}", Assign);
    }

    private static string Address(Call call, string kind, string id) => $"https://{call.Host}{Path}/{kind}/{id}";

    private static string Time(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static BusinessUserChange Read(JsonObject body) => new()
    {
        UserName = body.TextOf("userName"),
        FirstName = body.PartOf("name").TextOf("givenName"),
        LastName = body.PartOf("name").TextOf("familyName"),
        EmailAddress = body.EmailOf(),
        Language = body.TextOf("preferredLanguage"),
        Locked = body.FlagOf("active") is { } active ? !active : null,
        GlobalUserId = body.PartOf(ScimAnswer.SapUserSchema).TextOf("userUuid"),
        RoleCode = body.TextOf("userType") == "Contingent Worker" ? BusinessPartnerRoles.ContingentWorker : BusinessPartnerRoles.Employee,
    };

    private static T Refusing<T>(Call call, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (WorkforceException refused)
        {
            throw refused.Conflict ? call.Refuse(409, "uniqueness", refused.Message) : call.Refuse(400, "invalidValue", refused.Message);
        }
    }

    private static JsonObject Resource(Call call, BusinessUser user)
    {
        BusinessPartner person = user.Partner;
        var resource = new JsonObject
        {
            ["schemas"] = new JsonArray(ScimAnswer.UserSchema, ScimAnswer.SapUserSchema),
            ["id"] = user.UserId,
            ["externalId"] = person.PersonExternalId,
            ["userName"] = user.UserName,
            ["name"] = new JsonObject { ["formatted"] = person.FullName, ["familyName"] = person.LastName, ["givenName"] = person.FirstName },
            ["displayName"] = person.FullName,
            ["userType"] = person.RoleCode == BusinessPartnerRoles.ContingentWorker ? "Contingent Worker" : "Employee",
            ["preferredLanguage"] = user.Language,
            ["active"] = !user.Locked,
            ["groups"] = new JsonArray([.. user.Roles.Select(role => new JsonObject
            {
                ["value"] = RolePrefix + role,
                ["$ref"] = Address(call, "Groups", RolePrefix + role),
                ["type"] = "authorization",
            })]),
            [ScimAnswer.SapUserSchema] = new JsonObject { ["validFrom"] = Time(user.ValidFrom), ["validTo"] = Time(user.ValidTo) },
            ["meta"] = new JsonObject { ["resourceType"] = "User", ["location"] = Address(call, "Users", user.UserId) },
        };
        if (person.EmailAddress.Length > 0)
        {
            resource["emails"] = new JsonArray(new JsonObject { ["value"] = person.EmailAddress, ["type"] = "work", ["primary"] = true });
        }

        if (user.GlobalUserId.Length > 0)
        {
            resource[ScimAnswer.SapUserSchema]!["userUuid"] = user.GlobalUserId;
        }

        return resource;
    }

    private JsonObject Resource(Call call, BusinessRole role) => new()
    {
        ["schemas"] = new JsonArray(ScimAnswer.GroupSchema, ScimAnswer.SapGroupSchema),
        ["id"] = RolePrefix + role.Id,
        ["externalId"] = role.Id,
        ["displayName"] = role.Description,
        ["members"] = new JsonArray([.. Current().Where(user => user.Roles.Contains(role.Id)).Select(user => new JsonObject
        {
            ["value"] = user.UserId,
            ["$ref"] = Address(call, "Users", user.UserId),
            ["display"] = user.Partner.FullName,
        })]),
        [ScimAnswer.SapGroupSchema] = new JsonObject { ["type"] = "authorization", ["supportedOperations"] = "membership" },
        ["meta"] = new JsonObject { ["resourceType"] = "Group", ["location"] = Address(call, "Groups", RolePrefix + role.Id) },
    };

    private IEnumerable<BusinessUser> Current() => tenant.Workforce.Users.Where(user => !user.Archived);

    private BusinessUser Find(Call call) =>
        Current().FirstOrDefault(user => user.UserId == call.Value("id")) ?? throw call.Refuse(404, "404", $"Resource {call.Value("id")} not found");

    private BusinessRole FindRole(Call call) =>
        tenant.Workforce.Roles.Find(role => RolePrefix + role.Id == call.Value("id")) ?? throw call.Refuse(404, "404", $"Resource {call.Value("id")} not found");

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string externalId = body.TextOf("externalId") ?? throw call.Refuse(400, "invalidValue", "externalId, the worker's ID, is missing");
        return ScimAnswer.Resource(201, Resource(call, Refusing(call, () => tenant.Workforce.Create(personId: null, externalId, Read(body)))));
    }

    private Reply Change(Call call, JsonObject body)
    {
        BusinessUser user = Find(call);
        Refusing(call, () =>
        {
            tenant.Workforce.Change(user, Read(body));
            return user;
        });
        return ScimAnswer.Resource(200, Resource(call, user));
    }

    private Reply Patch(Call call)
    {
        JsonObject resource = Resource(call, Find(call));
        ScimPatch.Apply(call, resource, call.JsonObjectBody());
        return Change(call, resource);
    }

    private Reply Delete(Call call)
    {
        Workforce.Delete(Find(call));
        return Reply.Empty(204);
    }

    private Reply Assign(Call call)
    {
        BusinessRole role = FindRole(call);
        (List<string> added, List<string> removed) = ScimPatch.Members(call, call.JsonObjectBody());
        BusinessUser User(string id) =>
            Current().FirstOrDefault(user => user.UserId == id) ?? throw call.Refuse(400, "invalidValue", $"Business user {id} does not exist");
        (List<BusinessUser> assigned, List<BusinessUser> taken) = ([.. added.Select(User)], [.. removed.Select(User)]);
        assigned.ForEach(user => user.Roles.Add(role.Id));
        taken.ForEach(user => user.Roles.Remove(role.Id));
        return ScimAnswer.Resource(200, Resource(call, role));
    }
}
