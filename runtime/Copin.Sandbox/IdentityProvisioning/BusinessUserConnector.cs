using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>
/// Connector version 1 of SAP S/4HANA Cloud: business users over SOAP, business roles over OData. Maps as the default transformations do
/// (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").
/// </summary>
internal sealed class BusinessUserConnector(HttpClient http, ConnectorSettings settings, TimeProvider time) : BackEndConnector(http, settings)
{
    public override async Task<ResourcePage> ListUsersAsync(ScimQuery query)
    {
        XElement criteria = query.Attribute switch
        {
            "userName" => Interval("UserName", "UserName", "1", query.Value),
            "emails[0].value" => Interval("EmailAddress", "EmailAddress", "1", query.Value),
            _ => Interval("PersonID", "PersonID", "9", "0000000000"),
        };
        List<XElement> users = await QueryAsync(criteria).ConfigureAwait(false);
        return new ResourcePage(users.Count, [.. users.Skip(query.StartIndex - 1).Take(query.Count).Select(User)]);
    }

    public override async Task<JsonObject> ReadUserAsync(string id)
    {
        List<XElement> users = await QueryAsync(Interval("PersonID", "PersonID", "1", id)).ConfigureAwait(false);
        return users.Count == 1 ? User(users[0]) : throw new BackEndException(404, $"Resource {id} not found");
    }

    public override async Task<JsonObject> CreateUserAsync(JsonObject user)
    {
        string id = await MaintainAsync(Request(user, ManageBusinessUserApi.Create, id: null)).ConfigureAwait(false);
        return await ReadUserAsync(id).ConfigureAwait(false);
    }

    public override async Task<JsonObject> UpdateUserAsync(string id, JsonObject user)
    {
        await ReadUserAsync(id).ConfigureAwait(false);
        await MaintainAsync(Request(user, ManageBusinessUserApi.Update, id)).ConfigureAwait(false);
        return await ReadUserAsync(id).ConfigureAwait(false);
    }

    public override async Task DeleteUserAsync(string id)
    {
        JsonObject user = await ReadUserAsync(id).ConfigureAwait(false);
        await MaintainAsync(Person(ManageBusinessUserApi.Delete, id, RoleCode(user))).ConfigureAwait(false);
    }

    public override async Task<ResourcePage> ListGroupsAsync(ScimQuery query)
    {
        string filter = query.Attribute is null ? "" : $"&$filter={Uri.EscapeDataString($"ID eq '{query.Value.Replace("'", "''", StringComparison.Ordinal)}'")}";
        JsonObject feed = await RolesAsync($"?$expand={BusinessRolesApi.Assignments}{filter}").ConfigureAwait(false);
        var groups = feed.PartOf("d").ListOf("results").ToList();
        return new ResourcePage(groups.Count, [.. groups.Skip(query.StartIndex - 1).Take(query.Count).Select(Group)]);
    }

    public override async Task<JsonObject> ReadGroupAsync(string id)
    {
        JsonObject entity = await RolesAsync($"('{Uri.EscapeDataString(id.Replace("'", "''", StringComparison.Ordinal))}')?$expand={BusinessRolesApi.Assignments}").ConfigureAwait(false);
        return Group(entity.PartOf("d") ?? throw new BackEndException(502, "The role service answered no entity"));
    }

    public override async Task ChangeMembersAsync(string id, IReadOnlyList<string> added, IReadOnlyList<string> removed)
    {
        await ReadGroupAsync(id).ConfigureAwait(false);
        foreach ((string person, string action) in added.Select(person => (person, ManageBusinessUserApi.Create)).Concat(removed.Select(person => (person, ManageBusinessUserApi.Delete))))
        {
            JsonObject user = await ReadUserAsync(person).ConfigureAwait(false);
            XElement request = Person(ManageBusinessUserApi.Update, person, RoleCode(user));
            request.Add(new XElement(
                "User", new XAttribute("actionCode", ManageBusinessUserApi.Update), new XElement("Role", new XAttribute("actionCode", action), new XElement("RoleName", id))));
            await MaintainAsync(request).ConfigureAwait(false);
        }
    }

    private static XElement Interval(string field, string boundary, string code, string value) => new(
        field + "Interval", new XElement("IntervalBoundaryTypeCode", code), new XElement("LowerBoundary" + boundary, value));

    private static StringContent Soap(string name, params object?[] content)
    {
        try
        {
            return new StringContent(SoapMessage.Write(name, content), Encoding.UTF8, "text/xml");
        }
        catch (ArgumentException)
        {
            throw new BackEndException(400, "A value holds characters that XML does not have", "invalidValue");
        }
    }

    private static string RoleCode(JsonObject user) =>
        user.TextOf("userType") == "Contingent Worker" ? BusinessPartnerRoles.ContingentWorker : BusinessPartnerRoles.Employee;

    private static XElement Person(string action, string? id, string roleCode) => new(
        "BusinessUser",
        new XAttribute("actionCode", action),
        id is null ? null : new XElement("PersonID", id),
        new XElement("BusinessPartnerRoleCode", roleCode));

    private async Task<List<XElement>> QueryAsync(XElement criteria)
    {
        var user = new XElement("BusinessUser", criteria);
        if (Settings.SkipArchived)
        {
            user.Add(new XElement("MarkedForArchivingIndicator", new XElement("LowerBoundaryMarkedForArchivingIndicator", "false")));
        }

        (HttpResponseMessage response, string body) = await SendAsync(
            HttpMethod.Post,
            QueryBusinessUserApi.Path,
            Soap(QueryBusinessUserApi.Query, user, new XElement("QueryProcessingConditions", new XElement("QueryHitsUnlimitedIndicator", "true")))).ConfigureAwait(false);
        using (response)
        {
            XElement answer = response.StatusCode == HttpStatusCode.OK ? SoapMessage.Read(body, QueryBusinessUserApi.Response) ?? throw Unexpected(response, body)
                : throw new BackEndException(502, SoapMessage.Fault(body) ?? body);
            return [.. answer.Elements("BusinessUser").OrderBy(found => found.Text("PersonID"), StringComparer.Ordinal)];
        }
    }

    /// <summary>Sends one business user and returns its person ID.</summary>
    private async Task<string> MaintainAsync(XElement request)
    {
        (HttpResponseMessage response, string body) = await SendAsync(
            HttpMethod.Post, ManageBusinessUserApi.Path, Soap(ManageBusinessUserApi.Request, request)).ConfigureAwait(false);
        using (response)
        {
            XElement confirmation = (response.StatusCode == HttpStatusCode.OK ? SoapMessage.Read(body, ManageBusinessUserApi.Confirmation)?.Element("BusinessUser") : null)
                ?? throw new BackEndException(502, SoapMessage.Fault(body) ?? body);
            XElement? error = confirmation.Element("Log")?.Elements("Item").FirstOrDefault(item => item.Text("SeverityCode") == "3");
            return error is null ? confirmation.Text("PersonID") ?? ""
                : throw (error.Text("TypeID") == "409" ? new BackEndException(409, error.Text("Note") ?? "", "uniqueness") : new BackEndException(400, error.Text("Note") ?? ""));
        }
    }

    private async Task<JsonObject> RolesAsync(string rest)
    {
        string separator = rest.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        (HttpResponseMessage response, string body) = await SendAsync(
            HttpMethod.Get, $"{BusinessRolesApi.Roles}/{BusinessRolesApi.RoleSet}{rest}{separator}$format=json").ConfigureAwait(false);
        using (response)
        {
            try
            {
                JsonObject answer = JsonNode.Parse(body) as JsonObject ?? throw Unexpected(response, body);
                return response.StatusCode == HttpStatusCode.OK
                    ? answer
                    : throw new BackEndException(
                        response.StatusCode == HttpStatusCode.NotFound ? 404 : 502, answer.PartOf("error").PartOf("message").TextOf("value") ?? body);
            }
            catch (JsonException)
            {
                throw Unexpected(response, body);
            }
        }
    }

    private XElement Request(JsonObject user, string action, string? id)
    {
        string userName = user.TextOf("userName") ?? throw new BackEndException(400, "userName is missing; the write transformation needs $.userName", "invalidValue");
        string? familyName = user.PartOf("name").TextOf("familyName"), email = user.EmailOf();
        if (!Settings.HcmSwitchActive && string.IsNullOrEmpty(familyName))
        {
            throw new BackEndException(
                400, "name.familyName is missing; the write transformation needs it because s4hana.cloud.hr.switch.active is not true", "invalidValue");
        }

        string? employee = user.PartOf(ScimAnswer.EnterpriseUserSchema).TextOf("employeeNumber");
        XElement request = Person(action, id, RoleCode(user));
        if (id is null || employee is not null)
        {
            request.AddFirst(new XElement("PersonExternalID", employee ?? userName));
        }

        request.Add(
            new XElement(
                "PersonalInformation",
                new XAttribute("actionCode", action),
                Optional("FirstName", user.PartOf("name").TextOf("givenName")),
                Optional("LastName", familyName),
                Optional("PersonFullName", user.PartOf("name").TextOf("formatted"))),
            new XElement(
                "User",
                new XAttribute("actionCode", action),
                new XElement("UserName", userName),
                Optional("LogonLanguageCode", user.TextOf("locale")),
                user.FlagOf("active") is { } active ? new XElement("LockedIndicator", active ? "false" : "true") : null,
                Optional("GlobalUserID", user.PartOf(ScimAnswer.SapUserSchema).TextOf("userUuid")),
                action != ManageBusinessUserApi.Create ? null : new XElement(
                    "ValidityPeriod",
                    new XElement("StartDate", time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                    new XElement("EndDate", "9999-12-31"))),
            email is null ? null : new XElement("WorkplaceInformation", new XAttribute("actionCode", action), new XElement("EmailAddress", email)));
        return request;
    }

    private static XElement? Optional(string name, string? value) => value is null ? null : new XElement(name, value);

    private static JsonObject User(XElement person)
    {
        var name = new JsonObject();
        foreach ((string path, string attribute) in ((string, string)[])
        [
            ("PersonalInformation/FirstName", "givenName"), ("PersonalInformation/LastName", "familyName"), ("PersonalInformation/PersonFullName", "formatted"),
        ])
        {
            if (person.Text(path) is { Length: > 0 } text)
            {
                name[attribute] = text;
            }
        }

        var user = new JsonObject
        {
            ["schemas"] = new JsonArray(ScimAnswer.UserSchema),
            ["id"] = person.Text("PersonID"),
            ["userName"] = person.Text("User/UserName"),
            ["name"] = name,
            ["active"] = person.Text("User/LockedIndicator") != "true",
            ["userType"] = person.Text("BusinessPartnerRoleCode") == BusinessPartnerRoles.ContingentWorker ? "Contingent Worker" : "Employee",
            ["timezone"] = "Europe/Berlin",
        };
        if (person.Text("WorkplaceInformation/EmailAddress") is { Length: > 0 } email)
        {
            user["emails"] = new JsonArray(new JsonObject { ["value"] = email });
        }

        if (person.Text("User/LogonLanguageCode") is { Length: > 0 } language)
        {
            user["locale"] = language;
        }

        if (person.Text("User/GlobalUserID") is { Length: > 0 } uuid)
        {
            user["schemas"]!.AsArray().Add((JsonNode)ScimAnswer.SapUserSchema);
            user[ScimAnswer.SapUserSchema] = new JsonObject { ["userUuid"] = uuid };
        }

        if (person.Element("User")?.Elements("Role").ToList() is { Count: > 0 } roles)
        {
            user["groups"] = new JsonArray([.. roles.Select(role => new JsonObject { ["value"] = role.Text("RoleName") })]);
        }

        return user;
    }

    private static JsonObject Group(JsonObject role) => new()
    {
        ["schemas"] = new JsonArray(ScimAnswer.GroupSchema, ScimAnswer.SapGroupSchema),
        ["id"] = role.TextOf("ID"),
        ["displayName"] = role.TextOf("ID"),
        ["members"] = new JsonArray([.. role.PartOf(BusinessRolesApi.Assignments).ListOf("results").Select(
            member => new JsonObject { ["value"] = member.TextOf("PersonID"), ["type"] = "User" })]),
        [ScimAnswer.SapGroupSchema] = new JsonObject { ["type"] = "authorization", ["supportedOperations"] = "readWrite" },
    };
}
