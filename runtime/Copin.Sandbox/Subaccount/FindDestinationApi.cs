using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Subaccount;

/// <summary>
/// Finding a destination for use: instance level first, then subaccount, secrets included, tokens fetched really. A token that cannot be had does
/// not fail the call; it is an <c>error</c> in <c>authTokens</c> (SAP-docs/btp-connectivity, "Find Destination").
/// </summary>
internal sealed class FindDestinationApi(SapLandscape landscape)
    : Api("Find destination /destination-configuration/v1/destinations/{name}", ErrorStyle.Destination)
{
    public override void Map(RouteTable routes) => routes.AddConcurrent("GET", "/destination-configuration/v1/destinations/{name}", FindAsync);

    private async Task<Reply> FindAsync(Call call)
    {
        Destination? destination = null;
        bool instance = false;
        lock (landscape.Gate)
        {
            SubaccountState subaccount = landscape.Subaccount;
            instance = subaccount.Destinations["instance"].TryGetValue(call.Value("name"), out destination);
            if (!instance && !subaccount.Destinations["subaccount"].TryGetValue(call.Value("name"), out destination))
            {
                throw call.Refuse(404, "404", "Configuration with the specified name was not found");
            }
        }

        var body = new JsonObject
        {
            ["owner"] = new JsonObject
            {
                ["SubaccountId"] = landscape.Subaccount.Id,
                ["InstanceId"] = instance ? landscape.Subaccount.DestinationInstanceId : null,
            },
            ["destinationConfiguration"] = call.Query("$skipCredentials") == "true" ? destination!.WithoutSecrets() : destination!.Configuration.DeepClone(),
        };
        if (call.Query("$skipTokenRetrieval") != "true" && await TokenAsync(destination!).ConfigureAwait(false) is { } token)
        {
            body["authTokens"] = new JsonArray((JsonNode)token);
        }

        return Reply.Json(200, body);
    }

    private async Task<JsonObject?> TokenAsync(Destination destination)
    {
        switch (destination.Value("Authentication"))
        {
            case "BasicAuthentication":
                string value = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{destination.Value("User")}:{destination.Value("Password")}"));
                return Token("Basic", value);
            case "OAuth2ClientCredentials":
                return await ClientCredentialsAsync(destination).ConfigureAwait(false);
            default:
                return null;
        }
    }

    private async Task<JsonObject> ClientCredentialsAsync(Destination destination)
    {
        if (!Uri.TryCreate(destination.Value("tokenServiceURL"), UriKind.Absolute, out Uri? address))
        {
            return Error("tokenServiceURL is missing or no URL");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        string client = $"{Uri.EscapeDataString(destination.Value("clientId") ?? "")}:{Uri.EscapeDataString(destination.Value("clientSecret") ?? "")}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(client)));
        try
        {
            using HttpResponseMessage response = await landscape.Outgoing().SendAsync(request).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                return Error($"Retrieval of OAuthToken failed: Response was unsuccessful with status {(int)response.StatusCode}");
            }

            JsonNode? body = JsonNode.Parse(await response.Content.ReadAsStringAsync().ConfigureAwait(false));
            JsonObject token = Token("Bearer", body?["access_token"]?.ToString() ?? "");
            token["expires_in"] = body?["expires_in"]?.ToString();
            return token;
        }
        catch (Exception error) when (error is HttpRequestException or JsonException)
        {
            return Error($"Retrieval of OAuthToken failed: {address.Host} cannot be reached or answers no token");
        }
    }

    private static JsonObject Token(string type, string value) => new()
    {
        ["type"] = type,
        ["value"] = value,
        ["http_header"] = new JsonObject { ["key"] = "Authorization", ["value"] = $"{type} {value}" },
    };

    private static JsonObject Error(string message) => new() { ["type"] = "", ["value"] = "", ["error"] = message };
}
