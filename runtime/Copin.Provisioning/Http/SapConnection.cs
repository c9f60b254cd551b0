using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Http;

/// <summary>One system under one identity: the HTTP pipeline that every client of that system shares.</summary>
/// <remarks>
/// From the outside in: repetition, the gate that lets one logon at a time through until one succeeds and none after one
/// was refused, CSRF protection, credentials, recognition of logon pages, the transport. Two clients of one system share
/// one connection, so that they share its token and its knowledge of a wrong password: three failed logons lock a
/// communication user (SAP-docs/btp-cloud-platform, "How to Create Communication Users").
/// </remarks>
public sealed class SapConnection
{
    private readonly HttpMessageInvoker _invoker;
    private readonly string _root;

    /// <param name="displayName">The system as messages name it, such as <c>S/4HANA Cloud my300000-api.s4hana.ondemand.com</c>.</param>
    /// <param name="baseUri">The system's root: scheme, host, and a path prefix where its service key has one.</param>
    /// <param name="authentication">The identity to log on with.</param>
    /// <param name="transport">The innermost handler, which stays the caller's; <see cref="CreateTransport"/> makes one for real systems.</param>
    /// <param name="options">Times and limits.</param>
    public SapConnection(
        string displayName, Uri baseUri, SapAuthentication authentication, HttpMessageHandler transport, SapConnectionOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(displayName);
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(authentication);
        ArgumentNullException.ThrowIfNull(transport);
        if (!baseUri.IsAbsoluteUri || baseUri.Scheme is not ("https" or "http"))
            throw new ArgumentException($"The address of {displayName} must be an absolute https address.", nameof(baseUri));

        DisplayName = displayName;
        BaseUri = baseUri;
        Authentication = authentication;
        Options = options ?? new SapConnectionOptions();
        _root = baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _invoker = new HttpMessageInvoker(SapPipeline.Create(authentication, transport, Options), disposeHandler: false);
    }

    /// <summary>The system as messages name it.</summary>
    public string DisplayName { get; }

    /// <summary>The system's root.</summary>
    public Uri BaseUri { get; }

    /// <summary>The identity this connection logs on with.</summary>
    public SapAuthentication Authentication { get; }

    /// <summary>Times and limits.</summary>
    public SapConnectionOptions Options { get; }

    /// <summary>The handler for real systems: no automatic redirects (a redirect would lead to a logon page) and no shared cookies.</summary>
    public static HttpMessageHandler CreateTransport() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    /// <summary>The display name and the identity; never a secret.</summary>
    public override string ToString() => $"{DisplayName} ({Authentication})";

    /// <summary>The absolute address of <paramref name="path"/>, which begins with a slash.</summary>
    internal Uri Resolve(string path) => new(_root + path, UriKind.Absolute);

    /// <summary>Sends a request and returns whatever the system answers, read in full.</summary>
    /// <exception cref="SapApiException">The system could not be reached, or it refused the credentials.</exception>
    internal async Task<SapResponse> SendAnyAsync(SapRequest request, CancellationToken cancellationToken)
    {
        var call = new SapCall(DisplayName, Authentication.Identity, request, Options.TimeProvider);
        using var message = request.CreateMessage(this, call);
        try
        {
            using var response = await _invoker.SendAsync(message, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return new SapResponse(call, response, body);
        }
        catch (Exception exception) when (SapErrors.FromTransport(call, exception, cancellationToken) is { } error)
        {
            throw error;
        }
    }

    /// <summary>Sends a request and returns the answer if it is a success.</summary>
    /// <exception cref="SapApiException">Anything else than success, including an error inside a successful answer.</exception>
    internal async Task<SapResponse> SendAsync(SapRequest request, CancellationToken cancellationToken)
    {
        var response = await SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        return response.IsSuccess ? response : throw SapErrors.FromResponse(response);
    }

    /// <summary>Sends a request and reads the answer's JSON.</summary>
    internal async Task<T> SendAsync<T>(SapRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Read(type);
    }

    /// <summary>As <see cref="SendAsync{T}"/>, but an answer of "not found" is <see langword="null"/>.</summary>
    internal async Task<T?> FindAsync<T>(SapRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        var response = await SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccess)
            return response.Read(type);
        var error = SapErrors.FromResponse(response);
        return error.Kind == SapErrorKind.NotFound ? null : throw error;
    }

    /// <summary>Sends a deletion; <see langword="false"/> when there was nothing to delete.</summary>
    internal async Task<bool> DeleteAsync(SapRequest request, CancellationToken cancellationToken)
    {
        var response = await SendAnyAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccess)
            return true;
        var error = SapErrors.FromResponse(response);
        return error.Kind == SapErrorKind.NotFound ? false : throw error;
    }
}
