using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>A deployed flow gets an access token with its OAuth2 client credential, as the credential says: client in the body or in the header, form or JSON, with its custom parameters.</summary>
internal sealed class TokenRequest(HttpClient http, SecurityMaterial credential)
{
    /// <exception cref="FlowFailedException">The token service gave none.</exception>
    public async Task<string> SendAsync()
    {
        using HttpRequestMessage request = Write();
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
            string body = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK && (JsonNode.Parse(body) as JsonObject)?.OptionalText("access_token") is { Length: > 0 } token
                ? token
                : throw new FlowFailedException($"Could not fetch the token for the credential {credential.Name}: {request.RequestUri?.Host} answered {(int)response.StatusCode}");
        }
        catch (HttpRequestException)
        {
            throw new FlowFailedException($"Could not fetch the token for the credential {credential.Name}: java.net.UnknownHostException: {request.RequestUri?.Host}");
        }
        catch (JsonException)
        {
            throw new FlowFailedException($"Could not fetch the token for the credential {credential.Name}: the response is no JSON");
        }
    }

    private HttpRequestMessage Write()
    {
        string client = credential.Properties.Text("ClientId");
        var fields = new List<KeyValuePair<string, string>> { new("grant_type", "client_credentials") };
        bool isInHeader = credential.Properties.Text("ClientAuthentication") == "header";
        if (!isInHeader)
        {
            fields.AddRange([new("client_id", client), new("client_secret", credential.Secret)]);
        }

        foreach ((string property, string field) in (ReadOnlySpan<(string, string)>)[("Scope", "scope"), ("Resource", "resource"), ("Audience", "audience")])
        {
            if (credential.Properties.Text(property) is { Length: > 0 } value)
            {
                fields.Add(new(field, value));
            }
        }

        string address = credential.Properties.Text("TokenServiceUrl");
        foreach (JsonObject parameter in In("url"))
        {
            address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(parameter.Text("Key"))}={Uri.EscapeDataString(parameter.Text("Value"))}";
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http"))
        {
            throw new FlowFailedException($"Could not fetch the token for the credential {credential.Name}: the token service URL is no absolute URL");
        }

        fields.AddRange(In("body").Select(parameter => new KeyValuePair<string, string>(parameter.Text("Key"), parameter.Text("Value"))));
        var request = new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Content = credential.Properties.Text("ScopeContentType") == "json"
                ? new StringContent(new JsonObject(fields.Select(field => new KeyValuePair<string, JsonNode?>(field.Key, field.Value))).ToJsonString(), Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent(fields),
        };
        if (isInHeader)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:{credential.Secret}")));
        }

        foreach (JsonObject parameter in In("header"))
        {
            request.Headers.TryAddWithoutValidation(parameter.Text("Key"), parameter.Text("Value"));
        }

        return request;
    }

    private IEnumerable<JsonObject> In(string part) =>
        CustomParameters.Of(credential).Where(parameter => part.Equals(parameter.Text("SendAsPartOf"), StringComparison.OrdinalIgnoreCase));
}
