using System.Text;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Clients.IdentityProvisioning;

/// <summary>A token endpoint, asked only whether it gives a client a token.</summary>
/// <remarks>RFC 6749, section 4.4.</remarks>
/// <param name="connection">The endpoint, with <see cref="BasicAuthentication"/> of the client.</param>
internal sealed class TokenEndpoint(SapConnection connection)
{
    /// <summary>Fetches a token and forgets it.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Authentication"/> where the client or its secret is refused.</exception>
    public async Task TryAsync(CancellationToken cancellationToken)
    {
        var request = new SapRequest(HttpMethod.Post, "", $"fetch an access token from {connection.BaseUri.Host}") { IsIdempotent = true }
            .WithBody(Encoding.ASCII.GetBytes("grant_type=client_credentials"), "application/x-www-form-urlencoded");
        var answer = await connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(answer.Read(AccessTokenJson.Default.AccessTokenResponse).AccessToken))
            throw SapErrors.Unreadable(answer, "the answer has no access_token");
    }
}
