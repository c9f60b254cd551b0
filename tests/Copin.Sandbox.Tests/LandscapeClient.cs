using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests;

/// <summary>A plain HTTP client of one system: logon, CSRF token and cookies as the system asks for them, nothing retried.</summary>
internal sealed class SystemClient(SapSandbox sandbox, string host, string root) : IDisposable
{
    private readonly HttpClient _http = new(sandbox.CreateHandler());
    private string? _csrf;

    public AuthenticationHeaderValue? Authorization { get; set; }

    public bool Csrf { get; init; }

    public static AuthenticationHeaderValue Basic(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    public Task<HttpResponseMessage> GetAsync(string path, string accept = "application/json") => SendAsync(HttpMethod.Get, path, null, accept);

    public async Task<JsonNode> ReadAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"GET {path}: {(int)response.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    public Task<HttpResponseMessage> PostAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<HttpResponseMessage> PutAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<HttpResponseMessage> PatchAsync(string path, JsonNode body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>Writes and expects the status; returns the body, if there is one.</summary>
    public async Task<JsonNode?> WriteAsync(HttpMethod method, string path, JsonNode? body, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await SendAsync(method, path, body);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{method} {path}: {(int)response.StatusCode} {text}");
        return text.Length > 0 && text[0] is '{' or '[' ? JsonNode.Parse(text) : null;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body, string accept = "application/json")
    {
        if (Csrf && _csrf is null && method != HttpMethod.Get)
        {
            await FetchCsrfAsync();
        }

        using HttpRequestMessage request = Request(method, path, accept);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    public Task FetchCsrfAsync() => FetchCsrfAtAsync("");

    public async Task FetchCsrfAtAsync(string path)
    {
        using HttpRequestMessage fetch = Request(HttpMethod.Get, path, "application/json");
        fetch.Headers.Add("X-CSRF-Token", "Fetch");
        using HttpResponseMessage response = await _http.SendAsync(fetch);
        _csrf = response.Headers.TryGetValues("X-CSRF-Token", out IEnumerable<string>? values) ? values.Single() : null;
    }

    public HttpRequestMessage Request(HttpMethod method, string path, string accept = "application/json")
    {
        string address = path.StartsWith("https://", StringComparison.Ordinal) ? path : $"https://{host}{root}{path}";
        var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = Authorization;
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (_csrf is not null && method != HttpMethod.Get)
        {
            request.Headers.Add("X-CSRF-Token", _csrf);
        }

        return request;
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>Clients of all systems of one sandbox, logged on with its connections.</summary>
internal sealed class LandscapeClient(SapSandbox sandbox) : IDisposable
{
    public const string Users = "/sap/opu/odata4/sap/aps_com_cu_a4c_odata/srvd_a2x/sap/aps_com_cu_a4c_odata/0001/CommunicationUsers";
    private const string SystemService = "/sap/opu/odata4/sap/aps_com_cs_a4c_odata/srvd_a2x/sap/aps_com_cs_a4c_odata/0001/";
    public const string Systems = SystemService + "CommunicationSystems";
    public const string InboundUsers = SystemService + "InboundUsers";
    public const string OutboundUsers = SystemService + "OutboundUsers";
    public const string Arrangements = "/sap/opu/odata4/sap/aps_com_ca_a4c_odata/srvd_a2x/sap/aps_com_ca_a4c_odata/0001/CommunicationArrangements";
    public const string Projects = "/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002/A_EnterpriseProject";
    public const string Password = "correct-Horse-battery-1-staple";

    private readonly List<SystemClient> _clients = [];

    public SapSandbox Sandbox => sandbox;

    public static async Task<LandscapeClient> StartAsync(SandboxOptions? options = null) => new(await SapSandbox.StartAsync(options));

    /// <summary>The S/4HANA Cloud API host, by default with the bootstrap user; its CSRF token is fetched at the users' service.</summary>
    public SystemClient S4(string? user = null, string? password = null)
    {
        SandboxConnections connections = sandbox.Connections;
        return Add(new SystemClient(sandbox, connections.S4HanaCloud.ApiHost, "")
        {
            Csrf = false,
            Authorization = SystemClient.Basic(user ?? connections.S4HanaCloud.User, password ?? connections.S4HanaCloud.Password),
        });
    }

    /// <summary>The same with a CSRF token at hand.</summary>
    public async Task<SystemClient> S4WriterAsync()
    {
        SystemClient client = S4();
        var writer = Add(new SystemClient(sandbox, sandbox.Connections.S4HanaCloud.ApiHost, "") { Authorization = client.Authorization, Csrf = true });
        await writer.FetchCsrfAtAsync(Users);
        return writer;
    }

    public Task<SystemClient> IntegrationAsync() => BoundAsync(sandbox.Connections.CloudIntegration, "/api/v1", csrf: true);

    public Task<SystemClient> DestinationsAsync() => BoundAsync(sandbox.Connections.Destinations, "/destination-configuration/v1");

    public Task<SystemClient> ServiceManagerAsync() => BoundAsync(sandbox.Connections.ServiceManager, "");

    public Task<SystemClient> SubscriptionsAsync() => BoundAsync(sandbox.Connections.Subscriptions, "");

    public Task<SystemClient> AuthorizationAsync() => BoundAsync(sandbox.Connections.Authorization, "");

    public Task<SystemClient> AccountsAsync() => BoundAsync(sandbox.Connections.GlobalAccount.Accounts, "/accounts/v1");

    public Task<SystemClient> EntitlementsAsync() => BoundAsync(sandbox.Connections.GlobalAccount.Entitlements, "/entitlements/v1");

    public Task<SystemClient> ProvisioningAsync() => BoundAsync(sandbox.Connections.Provisioning, "/provisioning/v1");

    public async Task<string> TokenAsync(Uri tokenUrl, string clientId, string clientSecret)
    {
        using var http = new HttpClient(sandbox.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, tokenUrl + "?grant_type=client_credentials");
        request.Headers.Authorization = SystemClient.Basic(clientId, clientSecret);
        using HttpResponseMessage response = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!.GetValue<string>();
    }

    public async Task<SystemClient> BoundAsync(ServiceConnection connection, string root, bool csrf = false) =>
        Add(new SystemClient(sandbox, connection.Url.Host, root)
    {
        Csrf = csrf,
        Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(connection.TokenUrl, connection.ClientId, connection.ClientSecret)),
    });

    public HttpClient Http() => new(sandbox.CreateHandler());

    public void Dispose()
    {
        _clients.ForEach(client => client.Dispose());
        sandbox.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public SystemClient Add(SystemClient client)
    {
        _clients.Add(client);
        return client;
    }
}
