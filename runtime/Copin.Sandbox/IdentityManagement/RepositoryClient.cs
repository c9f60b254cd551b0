using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox.IdentityManagement;

/// <summary>The SCIM connector of Identity Management: calls the proxy API with a repository's constants.</summary>
/// <param name="http">How it reaches other systems.</param>
/// <param name="constants">The repository's constants.</param>
/// <param name="networkProxy">The network proxy that can be reached, host and port.</param>
internal sealed class RepositoryClient(HttpClient http, IReadOnlyDictionary<string, string> constants, string networkProxy)
{
    private const int PageSize = ScimQuery.MaximumCount;

    private AuthenticationHeaderValue? _authorization;

    public async Task<List<JsonObject>> ListAsync(string kind, CancellationToken cancellationToken)
    {
        List<JsonObject> all = [];
        int startIndex = 1, total;
        do
        {
            JsonObject page = await SendAsync(
                HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"/{kind}?startIndex={startIndex}&count={PageSize}"), null, cancellationToken).ConfigureAwait(false);
            all.AddRange(page.ListOf("Resources"));
            total = Number(page, "totalResults");
            int read = Number(page, "itemsPerPage");
            if (read == 0)
            {
                break;
            }

            startIndex += read;
        }
        while (startIndex <= total);
        return all;
    }

    /// <exception cref="ConsoleRefusedException">The call failed; the message says of what.</exception>
    public async Task<JsonObject> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        CheckNetworkProxy();
        _authorization ??= await AuthorizeAsync(cancellationToken).ConfigureAwait(false);
        string address = $"{Constant("SCIM_PROTOCOL")}://{Constant("SCIM_HOST")}:{Constant("SCIM_PORT")}{Constant("SCIM_PATH").TrimEnd('/')}{path}";
        using var request = new HttpRequestMessage(method, Address(address, "SCIM_HOST")) { Headers = { Authorization = _authorization } };
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/scim+json");
        }

        (HttpStatusCode status, string text) = await SendAsync(request, "SCIM_HOST", cancellationToken).ConfigureAwait(false);
        JsonObject? answer = Parse(text);
        return (int)status is >= 200 and < 300
            ? answer ?? []
            : throw new ConsoleRefusedException($"{method} {request.RequestUri!.GetLeftPart(UriPartial.Path)}: {(int)status} {answer.TextOf("detail") ?? text}");
    }

    private static int Number(JsonObject page, string name) => page[name] is JsonValue value && value.TryGetValue(out int number) ? number : 0;

    private static Uri Address(string address, string constant) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri : throw new ConsoleRefusedException($"{constant}: '{address}' is no address");

    private static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken)
    {
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Constant("AUTH_USER")}:{Constant("AUTH_PASSWORD")}")));
        if (constants.GetValueOrDefault("OAUTH_URL") is not { Length: > 0 } tokenUrl)
        {
            return basic;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Address(tokenUrl, "OAUTH_URL"))
        {
            Headers = { Authorization = basic },
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        (HttpStatusCode status, string text) = await SendAsync(request, "OAUTH_URL", cancellationToken).ConfigureAwait(false);
        JsonObject? answer = Parse(text);
        return status == HttpStatusCode.OK && answer.TextOf("access_token") is { } token
            ? new AuthenticationHeaderValue("Bearer", token)
            : throw new ConsoleRefusedException(
                $"POST {tokenUrl}: {(int)status} {answer.TextOf("error_description") ?? text}; see AUTH_USER and AUTH_PASSWORD");
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpRequestMessage request, string constant, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException error)
        {
            string kind = error.HttpRequestError == HttpRequestError.NameResolutionError ? "java.net.UnknownHostException" : "java.net.ConnectException";
            throw new ConsoleRefusedException($"{constant}: {kind}: {request.RequestUri!.Host}");
        }
    }

    private string Constant(string name) =>
        constants.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw new ConsoleRefusedException($"Repository constant {name} is empty");

    private void CheckNetworkProxy()
    {
        if (constants.GetValueOrDefault("PROXY_HOST") is { Length: > 0 } host && $"{host}:{Constant("PROXY_PORT")}" != networkProxy)
        {
            throw new ConsoleRefusedException($"PROXY_HOST: java.net.UnknownHostException: {host}:{Constant("PROXY_PORT")}");
        }
    }
}
