using System.Net;

namespace Copin.Sandbox.Http;

/// <summary>Sends <c>https://known host/…</c> to the sandbox's listener under the original Host header; other hosts fail as in DNS.</summary>
/// <remarks>
/// Cookies are kept for each host as a default handler keeps them, unless the request brings a Cookie header of its own.
/// Redirects are not followed.
/// </remarks>
internal sealed class LoopbackHandler(Uri address, IReadOnlySet<string> hosts) : DelegatingHandler(new SocketsHttpHandler
{
    UseCookies = false,
    UseProxy = false,
    AllowAutoRedirect = false,
})
{
    /// <summary>
    /// Marks this client's requests, and the answer that stands for a dropped connection. A real drop on a pooled connection is retried by
    /// <see cref="SocketsHttpHandler"/> unseen, so a test could never rely on the client noticing it.
    /// </summary>
    public const string DropHeader = "Sandbox-Drop";

    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(5);

    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        if (!hosts.Contains(uri.IdnHost.ToLowerInvariant()))
        {
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"Name or service not known ({uri.IdnHost}:{uri.Port})");
        }

        if (uri.Scheme != Uri.UriSchemeHttps || uri.Port != 443)
        {
            throw new HttpRequestException(
                HttpRequestError.ConnectionError, $"Connection refused ({uri.IdnHost}:{uri.Port}); the host listens on 443 with TLS only");
        }

        string? host = request.Headers.Host;
        bool addCookies = !request.Headers.Contains("Cookie");
        request.RequestUri = new Uri(address, uri.PathAndQuery);
        request.Headers.Host = uri.IdnHost;
        request.Headers.TryAddWithoutValidation(DropHeader, "announce");
        if (addCookies && _cookies.GetCookieHeader(uri) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.Headers.Contains(DropHeader))
            {
                response.Dispose();
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The server closed the connection before it answered.");
            }

            if (response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? values))
            {
                foreach (string value in values)
                {
                    _cookies.SetCookies(uri, value);
                }
            }

            return response;
        }
        finally
        {
            request.RequestUri = uri;
            request.Headers.Host = host;
            request.Headers.Remove(DropHeader);
            if (addCookies)
            {
                request.Headers.Remove("Cookie");
            }
        }
    }

    /// <summary>Asks a sandbox that runs alone which hosts it plays.</summary>
    /// <exception cref="IOException">None answers there.</exception>
    public static IReadOnlySet<string> HostsFrom(Uri address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = ProbeTimeout };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/sandbox/hosts"));
        try
        {
            using HttpResponseMessage response = client.Send(request).EnsureSuccessStatusCode();
            using var text = new StreamReader(response.Content.ReadAsStream());
            return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new IOException($"no sandbox answers at {address}", exception);
        }
    }
}
