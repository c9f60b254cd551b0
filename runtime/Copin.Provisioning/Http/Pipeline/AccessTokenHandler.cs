using System.Net;
using System.Net.Http.Headers;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Fetches a token with OAuth client credentials, shares it among calls, and renews it before it expires or when it is refused.</summary>
/// <remarks>RFC 6749 section 4.4; SAP/jenkins-library, <c>pkg/cpi/commonUtils.go</c>.</remarks>
internal sealed class AccessTokenHandler(OAuthClientCredentials authentication, RejectionMemory rejection, SapConnectionOptions options)
    : DelegatingHandler
{
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private AccessToken? _current;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = SapCall.Of(request);
        var token = await GetTokenAsync(call, refused: null, cancellationToken).ConfigureAwait(false);
        var response = await SendWithAsync(token, request, call, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;

        response.Dispose();
        token = await GetTokenAsync(call, refused: token, cancellationToken).ConfigureAwait(false);
        return await SendWithAsync(token, request, call, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendWithAsync(AccessToken token, HttpRequestMessage request, SapCall call, CancellationToken cancellationToken)
    {
        call.NoteCredential(token.Value);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // HttpRequestMessage.ToString prints its headers.
            request.Headers.Authorization = null;
        }
    }

    private async Task<AccessToken> GetTokenAsync(SapCall call, AccessToken? refused, CancellationToken cancellationToken)
    {
        if (Usable(refused) is { } cached)
            return cached;
        await _fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            rejection.ThrowIfRejected(call);
            if (Usable(refused) is { } fetchedMeanwhile)
                return fetchedMeanwhile;
            _current = await FetchAsync(call, cancellationToken).ConfigureAwait(false);
            return _current;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private AccessToken? Usable(AccessToken? refused)
    {
        var token = Volatile.Read(ref _current);
        return token is not null && token != refused && token.IsUsable(options.TimeProvider.GetUtcNow()) ? token : null;
    }

    private async Task<AccessToken> FetchAsync(SapCall call, CancellationToken cancellationToken)
    {
        // The call's own name would hide that it is the token that could not be had.
        var fetch = call.Prepare(HttpMethod.Post, $"fetch an access token from {authentication.TokenUrl.Host}");
        var secret = await fetch.ReadCredentialAsync(authentication.Secret, cancellationToken).ConfigureAwait(false);
        call.NoteCredential(secret);
        using var message = new HttpRequestMessage(HttpMethod.Post, authentication.TokenUrl);
        message.Options.Set(SapCall.Key, fetch);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
        message.Headers.Authorization = BasicAuthenticationHandler.Header(authentication.Identity, secret);
        fetch.NoteCredential(message.Headers.Authorization.Parameter!);
        try
        {
            using var response = await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
            var answer = new SapResponse(fetch, response, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
            if (!answer.IsSuccess)
            {
                var error = SapErrors.FromResponse(answer);
                throw error.Kind == SapErrorKind.Authentication ? rejection.Record(error) : error;
            }

            var token = answer.Read(AccessTokenJson.Default.AccessTokenResponse);
            if (string.IsNullOrEmpty(token.AccessToken))
                throw SapErrors.Unreadable(answer, "the answer has no access_token");
            return new AccessToken(token.AccessToken, options.TimeProvider.GetUtcNow() + UsableFor(token.ExpiresIn));
        }
        catch (Exception exception) when (SapErrors.FromTransport(fetch, exception, cancellationToken) is { } error)
        {
            throw error;
        }
        finally
        {
            message.Headers.Authorization = null;
        }
    }

    private TimeSpan UsableFor(long? expiresIn)
    {
        var lifetime = expiresIn is > 0 ? TimeSpan.FromSeconds(Math.Min(expiresIn.Value, 86400 * 30L)) : DefaultLifetime;
        var margin = options.TokenExpiryMargin < lifetime / 2 ? options.TokenExpiryMargin : lifetime / 2;
        return lifetime - margin;
    }
}
