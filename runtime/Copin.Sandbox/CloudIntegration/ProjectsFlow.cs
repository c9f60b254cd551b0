using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>A message failed; the text is what the runtime logs.</summary>
internal sealed class FlowFailedException(string message) : Exception(message);

/// <summary>
/// The example flow: reads the projects of S/4HANA Cloud over HTTP with its own parameters and the credential it was deployed with (user and password, or a token that
/// it gets as an OAuth client), and answers them with links built from its three templates.
/// </summary>
internal sealed class ProjectsFlow(HttpClient http, RuntimeFlow flow)
{
    private const string Path = "/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002/A_EnterpriseProject?$format=json";

    /// <exception cref="FlowFailedException">The message failed.</exception>
    public async Task<JsonNode> RunAsync()
    {
        if (!flow.Parameters.ContainsKey(DiscoverContent.BaseUrl))
        {
            throw new FlowFailedException($"Flow {flow.Id} has no receiver");
        }

        var projects = new JsonArray();
        foreach (JsonObject project in await ReadProjectsAsync().ConfigureAwait(false))
        {
            (string kind, string template) = project.Text("EnterpriseProjectType") switch
            {
                "CP" => ("CustomerProject", DiscoverContent.CustomerLink),
                "IP" => ("InternalProject", DiscoverContent.InternalLink),
                _ => ("EnterpriseProject", DiscoverContent.EnterpriseLink),
            };
            projects.Add((JsonNode)new JsonObject
            {
                ["projectUUID"] = project.Text("ProjectUUID"),
                ["project"] = project.Text("Project"),
                ["description"] = project.Text("ProjectDescription"),
                ["kind"] = kind,
                ["url"] = flow.Parameters.GetValueOrDefault(template, "")
                    .Replace("%projectUUID%", project.Text("ProjectUUID"), StringComparison.Ordinal)
                    .Replace("%project%", Uri.EscapeDataString(project.Text("Project")), StringComparison.Ordinal),
            });
        }

        return new JsonObject { ["projects"] = projects };
    }

    private async Task<AuthenticationHeaderValue> AuthorizeAsync(string alias) => flow.Credential switch
    {
        { Set: CloudIntegrationTenant.UserCredentials } user => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user.User}:{user.Secret}"))),
        { Set: CloudIntegrationTenant.OAuth2ClientCredentials } client => new("Bearer", await new TokenRequest(http, client).SendAsync().ConfigureAwait(false)),
        _ => throw new FlowFailedException($"Could not fetch the credential for the alias {alias}"),
    };

    private async Task<IEnumerable<JsonObject>> ReadProjectsAsync()
    {
        string alias = flow.Parameters[DiscoverContent.Credential];
        string address = flow.Parameters[DiscoverContent.BaseUrl].TrimEnd('/') + Path;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = await AuthorizeAsync(alias).ConfigureAwait(false);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
            string body = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new FlowFailedException($"HTTP operation failed invoking {address} with statusCode: {(int)response.StatusCode}");
            }

            return (JsonNode.Parse(body)?["d"]?["results"] as JsonArray ?? throw new FlowFailedException($"Response of {address} is no OData feed")).OfType<JsonObject>();
        }
        catch (HttpRequestException error)
        {
            string kind = error.HttpRequestError == HttpRequestError.NameResolutionError ? "java.net.UnknownHostException" : "java.net.ConnectException";
            throw new FlowFailedException($"{kind}: {request.RequestUri?.Host ?? address}");
        }
        catch (JsonException)
        {
            throw new FlowFailedException($"Response of {address} cannot be parsed: text/html received where an OData feed was expected");
        }
    }
}
