using System.Collections.Concurrent;
using System.Net;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Fetches the CSRF token that writes need where the API is protected, keeps it with its cookies, and renews it once when it is refused.</summary>
/// <remarks>
/// GET with <c>X-CSRF-Token: Fetch</c>, then the token and the cookies of that answer on each write; 403 with
/// <c>X-CSRF-Token: Required</c> means that the session has ended. Source: SAP-docs/btp-integration-suite, "Integration Content".
/// </remarks>
internal sealed class CsrfHandler : DelegatingHandler
{
    private const string TokenHeader = "X-CSRF-Token";

    private readonly ConcurrentDictionary<Uri, Root> _roots = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = SapCall.Of(request);
        if (call.CsrfRoot is not { } address)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        var root = _roots.GetOrAdd(address, static uri => new Root(uri));
        var (session, failure) = await GetSessionAsync(root, call, ended: null, cancellationToken).ConfigureAwait(false);
        if (failure is not null)
            return failure;
        var response = await SendWithAsync(session!, request, cancellationToken).ConfigureAwait(false);
        if (!IsTokenRefused(response))
            return response;

        response.Dispose();
        (session, failure) = await GetSessionAsync(root, call, ended: session, cancellationToken).ConfigureAwait(false);
        return failure ?? await SendWithAsync(session!, request, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsTokenRefused(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Forbidden
        && response.Headers.TryGetValues(TokenHeader, out var values)
        && values.Any(static value => value.Equals("Required", StringComparison.OrdinalIgnoreCase));

    private async Task<HttpResponseMessage> SendWithAsync(CsrfSession session, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove(TokenHeader);
        request.Headers.Remove("Cookie");
        if (session.Token is not null)
            request.Headers.TryAddWithoutValidation(TokenHeader, session.Token);
        if (session.CookieHeader is { } cookies)
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            session.Renew(response);
            return response;
        }
        finally
        {
            request.Headers.Remove(TokenHeader);
            request.Headers.Remove("Cookie");
        }
    }

    /// <summary>The session to use, or the answer that refused one, to be treated as the answer to the call itself.</summary>
    private async Task<(CsrfSession? Session, HttpResponseMessage? Failure)> GetSessionAsync(
        Root root, SapCall call, CsrfSession? ended, CancellationToken cancellationToken)
    {
        await root.Fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (root.Session is { } session && session != ended)
                return (session, null);
            var (fetched, failure) = await FetchAsync(root.Address, call, cancellationToken).ConfigureAwait(false);
            if (fetched is not null)
                root.Session = fetched;
            return (fetched, failure);
        }
        finally
        {
            root.Fetching.Release();
        }
    }

    private async Task<(CsrfSession? Session, HttpResponseMessage? Failure)> FetchAsync(Uri address, SapCall call, CancellationToken cancellationToken)
    {
        var fetch = call.Prepare(HttpMethod.Get, $"{call.Operation} (fetching a CSRF token)");
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Options.Set(SapCall.Key, fetch);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation(TokenHeader, "Fetch");
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (SapErrors.FromTransport(fetch, exception, cancellationToken) is { } error)
        {
            throw error;
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            call.LogonPageStatus = fetch.LogonPageStatus;
            return (null, response);
        }

        using (response)
        {
            if (response.StatusCode == HttpStatusCode.TooManyRequests || (int)response.StatusCode is 502 or 503 or 504)
            {
                var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                throw SapErrors.FromResponse(new SapResponse(fetch, response, body));
            }

            // The token comes with any other status too: an integration flow answers 405 or 500 to a GET, and still hands it out.
            var token = response.Headers.TryGetValues(TokenHeader, out var values)
                ? values.FirstOrDefault(static value => !value.Equals("Required", StringComparison.OrdinalIgnoreCase))
                : null;
            return (new CsrfSession(token, response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []), null);
        }
    }

    private sealed class Root(Uri address)
    {
        public Uri Address { get; } = address;

        public SemaphoreSlim Fetching { get; } = new(1, 1);

        public CsrfSession? Session { get; set; }
    }
}
