using System.Net;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Recognises a logon page sent instead of 401, and makes it the 401 it means.</summary>
/// <remarks>
/// SAP S/4HANA Cloud answers a wrong password with its HTML logon page, the gateways of SAP BTP with a redirect to theirs.
/// Only where the request did not ask for HTML; an error status of its own (404, 500 …) stays what it is.
/// </remarks>
internal sealed class LogonPageHandler : DelegatingHandler
{
    private static readonly string[] LogonPaths = ["/oauth/authorize", "/saml2/", "/login", "/logon", "/oauth2/authorize"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (IsLogonPage(request, response) || LeadsToLogonPage(response))
        {
            SapCall.Of(request).LogonPageStatus = response.StatusCode;
            response.StatusCode = HttpStatusCode.Unauthorized;
        }

        return response;
    }

    private static bool IsLogonPage(HttpRequestMessage request, HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Unauthorized
        && response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml"
        && !request.Headers.Accept.Any(static type => type.MediaType is "*/*" or "text/html" or "text/*");

    private static bool LeadsToLogonPage(HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307
        && response.Headers.Location is { } location
        && LogonPaths.Any(path => location.OriginalString.Contains(path, StringComparison.OrdinalIgnoreCase));
}
