using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>A page of resources and how many there are.</summary>
internal sealed record ResourcePage(int Total, IReadOnlyList<JsonObject> Resources);

/// <summary>The system behind the proxy refused or was not reached; becomes a SCIM error of the given status.</summary>
internal sealed class BackEndException(int status, string message, string scimType = "") : Exception(message)
{
    public int Status { get; } = status;

    public string ScimType { get; } = scimType;
}

/// <summary>What a connector needs of its proxy system; properties before the destination's.</summary>
internal sealed record ConnectorSettings(string Url, string User, string Password, bool HcmSwitchActive, bool SkipArchived)
{
    /// <exception cref="BackEndException">A property that no connection can do without is missing or wrong.</exception>
    public static ConnectorSettings Of(IdentityProvisioningTenant tenant, ProxySystem system)
    {
        string Required(string name) => tenant.Property(system, name) is { Length: > 0 } value
            ? value
            : throw new BackEndException(502, $"System '{system.Name}': property {name} is missing");

        foreach ((string name, string expected) in ((string, string)[])[("Type", "HTTP"), ("ProxyType", "Internet"), ("Authentication", "BasicAuthentication")])
        {
            if (Required(name) is var value && value != expected)
            {
                throw new BackEndException(502, $"System '{system.Name}': property {name} is '{value}', the connector needs {expected}");
            }
        }

        return new ConnectorSettings(
            Required("URL").TrimEnd('/'), Required("User"), Required(ProxySystem.Password),
            tenant.Property(system, "s4hana.cloud.hr.switch.active") == "true", tenant.Property(system, "s4hana.cloud.skip.read.archived") == "true");
    }

    public override string ToString() => $"{User} at {Url}";
}

/// <summary>Reads and writes users and groups of one system type and API version, over HTTP with the system's own user.</summary>
internal abstract class BackEndConnector(HttpClient http, ConnectorSettings settings)
{
    protected ConnectorSettings Settings { get; } = settings;

    public abstract Task<ResourcePage> ListUsersAsync(ScimQuery query);

    public abstract Task<JsonObject> ReadUserAsync(string id);

    public abstract Task<JsonObject> CreateUserAsync(JsonObject user);

    public abstract Task<JsonObject> UpdateUserAsync(string id, JsonObject user);

    public abstract Task DeleteUserAsync(string id);

    public abstract Task<ResourcePage> ListGroupsAsync(ScimQuery query);

    public abstract Task<JsonObject> ReadGroupAsync(string id);

    public abstract Task ChangeMembersAsync(string id, IReadOnlyList<string> added, IReadOnlyList<string> removed);

    /// <summary>Sends a request as the system's user.</summary>
    /// <exception cref="BackEndException">The system cannot be reached, or refuses the logon or the service.</exception>
    protected async Task<(HttpResponseMessage Response, string Body)> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        string address = Settings.Url + path;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            throw new BackEndException(502, $"'{Settings.Url}' is no URL");
        }

        using var request = new HttpRequestMessage(method, uri) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Settings.User}:{Settings.Password}")));
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
            string body = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            string service = uri.GetLeftPart(UriPartial.Path);
            return response.StatusCode switch
            {
                HttpStatusCode.Unauthorized => throw new BackEndException(502, $"{service}: 401 Unauthorized: the system refuses user {Settings.User} or its password"),
                HttpStatusCode.Forbidden when !response.Headers.Contains("X-CSRF-Token") => throw new BackEndException(
                    502, $"{service}: 403 Forbidden: user {Settings.User} is not authorized for this service; is there a communication arrangement for the scenario?"),
                _ when response.Content.Headers.ContentType?.MediaType == "text/html" => throw new BackEndException(
                    502, $"{service}: a logon page was received; is the URL the API host's?"),
                _ => (response, body),
            };
        }
        catch (HttpRequestException error)
        {
            string kind = error.HttpRequestError == HttpRequestError.NameResolutionError ? "java.net.UnknownHostException" : "java.net.ConnectException";
            throw new BackEndException(502, $"{kind}: {uri.Host}");
        }
    }

    /// <summary>An answer of a shape that the service never has.</summary>
    protected static BackEndException Unexpected(HttpResponseMessage response, string body) =>
        new((int)response.StatusCode is >= 400 and < 500 ? (int)response.StatusCode : 502, $"The system answered {(int)response.StatusCode} {body}".Trim());
}
