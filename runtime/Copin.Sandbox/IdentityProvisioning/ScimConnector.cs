using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>
/// Connector version 3 of SAP S/4HANA Cloud: its SCIM interface, attributes passed on as the default transformations do
/// (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").
/// </summary>
internal sealed class ScimConnector(HttpClient http, ConnectorSettings settings) : BackEndConnector(http, settings)
{
    public override Task<ResourcePage> ListUsersAsync(ScimQuery query) => ListAsync("Users", query);

    public override Task<JsonObject> ReadUserAsync(string id) => SendJsonAsync(HttpMethod.Get, Path("Users", id));

    public override Task<JsonObject> CreateUserAsync(JsonObject user) => SendJsonAsync(HttpMethod.Post, Path("Users"), user);

    public override Task<JsonObject> UpdateUserAsync(string id, JsonObject user) => SendJsonAsync(HttpMethod.Put, Path("Users", id), user);

    public override Task DeleteUserAsync(string id) => SendJsonAsync(HttpMethod.Delete, Path("Users", id));

    public override Task<ResourcePage> ListGroupsAsync(ScimQuery query) => ListAsync("Groups", query);

    public override Task<JsonObject> ReadGroupAsync(string id) => SendJsonAsync(HttpMethod.Get, Path("Groups", id));

    public override async Task ChangeMembersAsync(string id, IReadOnlyList<string> added, IReadOnlyList<string> removed)
    {
        var operations = new JsonArray();
        foreach ((string operation, IReadOnlyList<string> members) in ((string, IReadOnlyList<string>)[])[("add", added), ("remove", removed)])
        {
            if (members.Count > 0)
            {
                operations.Add((JsonNode)new JsonObject
                {
                    ["op"] = operation,
                    ["path"] = "members",
                    ["value"] = new JsonArray([.. members.Select(member => new JsonObject { ["value"] = member })]),
                });
            }
        }

        await SendJsonAsync(
            HttpMethod.Patch, Path("Groups", id), new JsonObject { ["schemas"] = new JsonArray(ScimAnswer.PatchSchema), ["Operations"] = operations }).ConfigureAwait(false);
    }

    private static string Path(string kind, string? id = null) => $"{BusinessUserScimApi.Path}/{kind}{(id is null ? "" : "/" + Uri.EscapeDataString(id))}";

    private async Task<ResourcePage> ListAsync(string kind, ScimQuery query)
    {
        JsonObject list = await SendJsonAsync(HttpMethod.Get, Path(kind) + query.ToQueryString()).ConfigureAwait(false);
        return new ResourcePage(
            list["totalResults"] is JsonValue total && total.TryGetValue(out int number) ? number : 0, [.. list.ListOf("Resources").Select(resource => resource.DeepClone().AsObject())]);
    }

    private async Task<JsonObject> SendJsonAsync(HttpMethod method, string path, JsonObject? body = null)
    {
        (string, string)[] csrf = method == HttpMethod.Get ? [] : await FetchCsrfAsync().ConfigureAwait(false);
        using StringContent? content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/scim+json");
        (HttpResponseMessage response, string text) = await SendAsync(method, path, content, csrf).ConfigureAwait(false);
        using (response)
        {
            try
            {
                JsonObject answer = text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? throw Unexpected(response, text);
                return response.IsSuccessStatusCode
                    ? answer
                    : throw new BackEndException(
                        response.StatusCode >= HttpStatusCode.InternalServerError ? 502 : (int)response.StatusCode, answer.TextOf("detail") ?? text, answer.TextOf("scimType") ?? "");
            }
            catch (JsonException)
            {
                throw Unexpected(response, text);
            }
        }
    }

    // A session of its own for each write: two proxy systems may use two users of the same host.
    private async Task<(string, string)[]> FetchCsrfAsync()
    {
        (HttpResponseMessage response, string _) = await SendAsync(
            HttpMethod.Get, Path("Users") + "?count=0", null, ("X-CSRF-Token", "Fetch"), ("Cookie", "none=1")).ConfigureAwait(false);
        using (response)
        {
            string? token = response.Headers.TryGetValues("X-CSRF-Token", out IEnumerable<string>? tokens) ? tokens.First() : null;
            string? cookie = response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies) ? cookies.First().Split(';')[0] : null;
            return token is null || cookie is null ? throw new BackEndException(502, "The system gave no CSRF token") : [("X-CSRF-Token", token), ("Cookie", cookie)];
        }
    }
}
