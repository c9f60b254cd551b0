using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>
/// The proxy API of Identity Provisioning: a proxy system as a SCIM 2.0 service provider (SAP-docs/btp-cloud-identity-services, "Proxy Systems").
/// </summary>
/// <remarks>
/// Every call goes on to the system behind, with the proxy system's own properties. Groups are business roles: they can be read, and their members changed by
/// PATCH; they are neither created, deleted nor replaced. Filters are <c>eq</c> of one attribute.
/// </remarks>
internal sealed class ProxySystemApi(IdentityProvisioningTenant tenant) : Api($"Proxy systems {tenant.ProxyPath}/<system ID>", ErrorStyle.Scim)
{
    public override void Map(RouteTable routes)
    {
        string users = tenant.ProxyPath + "/{system}/Users", groups = tenant.ProxyPath + "/{system}/Groups";
        Add("GET", users, (call, connector) => ListAsync(call, "Users", connector.ListUsersAsync, "userName", "emails[0].value"));
        Add("POST", users, async (call, connector) => Answer(call, 201, "Users", await connector.CreateUserAsync(call.JsonObjectBody()).ConfigureAwait(false)));
        Add("GET", users + "/{id}", async (call, connector) => Answer(call, 200, "Users", await connector.ReadUserAsync(call.Value("id")).ConfigureAwait(false)));
        Add("PUT", users + "/{id}", (call, connector) => UpdateAsync(call, connector, call.JsonObjectBody()));
        Add("PATCH", users + "/{id}", PatchUserAsync);
        Add("DELETE", users + "/{id}", DeleteUserAsync);
        Add("GET", groups, (call, connector) => ListAsync(call, "Groups", connector.ListGroupsAsync, "displayName"));
        Add("GET", groups + "/{id}", async (call, connector) => Answer(call, 200, "Groups", await connector.ReadGroupAsync(call.Value("id")).ConfigureAwait(false)));
        Add("PATCH", groups + "/{id}", PatchGroupAsync);
        Add("POST", groups, (call, _) => throw RolesAreFixed(call));
        Add("PUT", groups + "/{id}", (call, _) => throw RolesAreFixed(call));
        Add("DELETE", groups + "/{id}", (call, _) => throw RolesAreFixed(call));

        void Add(string method, string pattern, Func<Call, BackEndConnector, Task<Reply>> handler) =>
            routes.AddConcurrent(method, pattern, call => RunAsync(call, handler));
    }

    private static RefusedException RolesAreFixed(Call call) => call.Refuse(
        400, "mutability", "Business roles can be neither created, replaced nor deleted; only their members can be changed, by PATCH");

    private static async Task<Reply> DeleteUserAsync(Call call, BackEndConnector connector)
    {
        await connector.DeleteUserAsync(call.Value("id")).ConfigureAwait(false);
        return Reply.Empty(204);
    }

    private async Task<Reply> RunAsync(Call call, Func<Call, BackEndConnector, Task<Reply>> handler)
    {
        if (call.RequestsThisMinute > RequestRate.Allowed)
        {
            await Task.Delay(RequestRate.Slowdown, tenant.Landscape.Time).ConfigureAwait(false);
        }

        try
        {
            return await handler(call, Connect(call)).ConfigureAwait(false);
        }
        catch (BackEndException failure)
        {
            throw call.Refuse(failure.Status, failure.ScimType, failure.Message);
        }
    }

    private BackEndConnector Connect(Call call)
    {
        lock (tenant.Landscape.Gate)
        {
            ProxySystem system = tenant.Systems.Find(known => known.Id.ToString() == call.Value("system"))
                ?? throw call.Refuse(404, "404", $"There is no proxy system {call.Value("system")}");
            ConnectorSettings settings = ConnectorSettings.Of(tenant, system);
            return tenant.Property(system, "s4hana.cloud.api.version") == "3"
                ? new ScimConnector(tenant.Landscape.Outgoing(), settings)
                : new BusinessUserConnector(tenant.Landscape.Outgoing(), settings, tenant.Landscape.Time);
        }
    }

    private async Task<Reply> ListAsync(Call call, string kind, Func<ScimQuery, Task<ResourcePage>> list, params string[] attributes)
    {
        ScimQuery query = ScimQuery.Read(call, attributes);
        ResourcePage page = await list(query).ConfigureAwait(false);
        return query.Attribute is not null && page.Total > 1
            ? throw call.Refuse(400, "tooMany", $"More than one resource has {query.Attribute} \"{query.Value}\"")
            : ScimAnswer.List(query.StartIndex, page.Total, new JsonArray([.. page.Resources.Select(resource => Located(call, kind, resource))]));
    }

    private async Task<Reply> UpdateAsync(Call call, BackEndConnector connector, JsonObject user) =>
        Answer(call, 200, "Users", await connector.UpdateUserAsync(call.Value("id"), user).ConfigureAwait(false));

    private async Task<Reply> PatchUserAsync(Call call, BackEndConnector connector)
    {
        JsonObject body = call.JsonObjectBody();
        JsonObject user = await connector.ReadUserAsync(call.Value("id")).ConfigureAwait(false);
        ScimPatch.Apply(call, user, body);
        return await UpdateAsync(call, connector, user).ConfigureAwait(false);
    }

    private async Task<Reply> PatchGroupAsync(Call call, BackEndConnector connector)
    {
        (List<string> added, List<string> removed) = ScimPatch.Members(call, call.JsonObjectBody());
        await connector.ChangeMembersAsync(call.Value("id"), added, removed).ConfigureAwait(false);
        return Answer(call, 200, "Groups", await connector.ReadGroupAsync(call.Value("id")).ConfigureAwait(false));
    }

    private Reply Answer(Call call, int status, string kind, JsonObject resource) => ScimAnswer.Resource(status, Located(call, kind, resource));

    private JsonObject Located(Call call, string kind, JsonObject resource)
    {
        resource["meta"] = new JsonObject
        {
            ["resourceType"] = kind == "Users" ? "User" : "Group",
            ["location"] = $"https://{call.Host}{tenant.ProxyPath}/{call.Value("system")}/{kind}/{Uri.EscapeDataString(resource.TextOf("id") ?? "")}",
        };
        return resource;
    }
}
