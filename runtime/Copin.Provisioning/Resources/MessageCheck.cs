using System.Globalization;
using System.Text;
using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using IntegrationFlow = Copin.Model.IntegrationFlow;

namespace Copin.Provisioning.Resources;

/// <summary>Sends a message through the whole chain, as an application does that finds the destination: with the address and the credentials that the Destination service gives.</summary>
internal static class MessageCheck
{
    public static async Task<CheckReport> SendAsync(ResolvedDestination destination, IntegrationFlow flow, ResourceScope scope, ProviderCall call)
    {
        if (!Uri.TryCreate(destination.Destination.Url, UriKind.Absolute, out var endpoint))
            return new CheckReport(false, "its URL is no address");
        if (await CredentialsAsync(destination, scope, call).ConfigureAwait(false) is not { } credentials)
            return new CheckReport(true, "found; its authentication cannot be tried from here, so no message was sent");

        var connection = call.Systems.ConnectTo($"Integration flow at {endpoint.Host}", endpoint, credentials);
        var answer = await new FlowEndpoint(connection).SendAsync(null, cancellationToken: call.CancellationToken).ConfigureAwait(false);
        var log = answer.MessageProcessingLogId is { } id
            ? await scope.SystemsOf(flow).CloudIntegration.MessageLogs.FindAsync(id, call.CancellationToken).ConfigureAwait(false)
            : null;
        var message = new MessageTrace(endpoint, (int)answer.Status, answer.MessageProcessingLogId, log?.Status, answer.MediaType, answer.Body);
        var summary = string.Create(CultureInfo.InvariantCulture, $"the flow answered HTTP {(int)answer.Status}{(message.LogId is null ? "" : $", message processing log {message.LogId}{(log?.Status is null ? "" : $" {log.Status}")}")}");
        if (answer.IsSuccess)
            return new CheckReport(true, summary) { Message = message };
        var reason = message.LogId is null ? null : await scope.SystemsOf(flow).CloudIntegration.MessageLogs.GetErrorAsync(message.LogId, call.CancellationToken).ConfigureAwait(false);
        return new CheckReport(false, reason is null ? summary : $"{summary}: \"{reason}\"") { Message = message };
    }

    private static async Task<SapAuthentication?> CredentialsAsync(ResolvedDestination resolved, ResourceScope scope, ProviderCall call)
    {
        var destination = resolved.Destination;
        switch (destination.Authentication)
        {
            case "BasicAuthentication" when resolved.AuthTokens.FirstOrDefault(token => token.HeaderValue is not null)?.HeaderValue is { } header:
                return Basic(await header(call.CancellationToken).ConfigureAwait(false));
            case "OAuth2ClientCredentials" when scope.Node.Resource is Model.Destination { ClientSecret.HasValue: true } declared
                && Uri.TryCreate(destination.TokenServiceUrl, UriKind.Absolute, out var tokenUrl)
                && destination.ClientId is { Length: > 0 } client
                && scope.Secret(declared.ClientSecret).Reader is { } secret:
                return new OAuthClientCredentials(tokenUrl, client, secret);
            default:
                return null;
        }
    }

    // "Basic " and user:password in Base64.
    private static BasicAuthentication? Basic(string header)
    {
        try
        {
            var credentials = Encoding.UTF8.GetString(Convert.FromBase64String(header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
            var colon = credentials.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 ? new BasicAuthentication(credentials[..colon], _ => new(credentials[(colon + 1)..])) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
