using System.Net;
using System.Text;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Calls an integration flow, as a BTP destination's user would.</summary>
/// <remarks>
/// Needs a service key of "Process Integration Runtime", plan <c>integration-flow</c>, or a user with the role of the flow's
/// sender; a key of plan <c>api</c> is refused. Source: SAP-docs/btp-integration-suite, "Inbound Communication".
/// </remarks>
/// <param name="connection">The flow's endpoint URL, with the caller's credentials.</param>
public sealed class FlowEndpoint(SapConnection connection)
{
    /// <summary>Sends a message and returns the flow's answer, whatever its status.</summary>
    /// <param name="message">The body; <see langword="null"/> to call with GET.</param>
    /// <param name="contentType">The body's media type.</param>
    /// <param name="fetchCsrfToken">Whether the flow's sender is CSRF protected: then a token is fetched from the endpoint first.</param>
    /// <param name="accept">What the answer may be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException">The credentials are refused, or the host could not be reached.</exception>
    public async Task<FlowAnswer> SendAsync(
        string? message, string contentType = "application/json", bool fetchCsrfToken = false, string accept = "application/json",
        CancellationToken cancellationToken = default)
    {
        var request = new SapRequest(message is null ? HttpMethod.Get : HttpMethod.Post, "", "call the integration flow")
        {
            Accept = accept,
            CsrfRoot = fetchCsrfToken && message is not null ? "" : null,
        };
        if (message is not null)
            request.WithBody(Encoding.UTF8.GetBytes(message), contentType);
        var response = await connection.SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        return new FlowAnswer(response.Status, response.MediaType, response.Text, response.Header("SAP_MessageProcessingLogID"));
    }
}

/// <summary>What an integration flow answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The body's media type.</param>
/// <param name="Body">The body as text.</param>
/// <param name="MessageProcessingLogId">The ID under which the tenant logs the message.</param>
public sealed record FlowAnswer(HttpStatusCode Status, string? MediaType, string Body, string? MessageProcessingLogId)
{
    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}
