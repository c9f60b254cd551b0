using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>
/// Who may call a flow: a client of plan <c>integration-flow</c> with role <c>ESBMessaging.send</c>, by token or by its id and secret as Basic; or a user
/// of the identity provider with role <c>MessagingSend</c>.
/// </summary>
/// <remarks>
/// SAP-docs/btp-integration-suite, "Basic Authentication with clientId and clientsecret for Integration Flow Processing". A key of plan <c>api</c> gets 403.
/// </remarks>
internal sealed class FlowCallerAdmission(OAuthTokens tokens, CloudIntegrationTenant tenant) : Admission
{
    public const string SendRole = "ESBMessaging.send";

    public override Reply? Refuse(Call call, Route? route)
    {
        if (call.Basic() is { } user && tenant.Senders.TryGetValue(user.User, out string? password) && password == user.Password)
        {
            return null;
        }

        OAuthClient? client = call.Basic() is { } basic ? tokens.Authenticate(basic.User, basic.Password) : tokens.Resolve(call.Bearer());
        if (client is null)
        {
            return Reply.Text(401, "HTTP Status 401 - Unauthorized").With("WWW-Authenticate", "Basic realm=\"HTTP Endpoint\"");
        }

        if (client.Service != ServiceNames.IntegrationFlow || !client.Has(SendRole))
        {
            return Reply.Text(403, "HTTP Status 403 - Forbidden: the caller does not have the role " + SendRole);
        }

        call.Caller = client;
        return null;
    }
}

/// <summary>The runtime's <c>/http/&lt;address&gt;</c>: a deployed flow at work, with a log of every message.</summary>
internal sealed class FlowEndpointApi(SapLandscape landscape) : Api("Flow endpoints /http/<address>", ErrorStyle.Plain)
{
    public override void Map(RouteTable routes)
    {
        routes.AddConcurrent("GET", "/http/{*address}", RunAsync);
        routes.AddConcurrent("POST", "/http/{*address}", RunAsync);
    }

    private async Task<Reply> RunAsync(Call call)
    {
        RuntimeFlow? flow;
        DateTimeOffset start = landscape.Time.GetUtcNow();
        lock (landscape.Gate)
        {
            string address = "/" + call.Value("address");
            flow = landscape.Integration.Runtime.Values.FirstOrDefault(
                known => known.Status == "STARTED" && address.Equals(known.Address, StringComparison.OrdinalIgnoreCase));
        }

        if (flow is null)
        {
            return Reply.Text(404, "HTTP Status 404 - Not Found: no integration flow serves this address");
        }

        string message = "AG" + Secrets.RandomText(19);
        JsonNode? answer = null;
        string? error = null;
        try
        {
            answer = await new ProjectsFlow(landscape.Outgoing(), flow).RunAsync().ConfigureAwait(false);
        }
        catch (FlowFailedException failure)
        {
            error = failure.Message;
        }

        lock (landscape.Gate)
        {
            landscape.Integration.Messages.Add(new MessageLog(
                message, flow.Id, flow.Name, flow.PackageId, error is null ? "COMPLETED" : "FAILED", start, landscape.Time.GetUtcNow(), error));
        }

        Reply reply = error is null
            ? Reply.Json(200, answer)
            : Reply.Text(
                500, $"An internal server error occured: {error}\nThe MPL ID for the failed message is : {message}\nFor more details please check tail log.");
        return reply.With("SAP_MessageProcessingLogID", message);
    }
}
