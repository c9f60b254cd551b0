using System.Net.Http.Headers;
using System.Text;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Puts user and password on each request, and takes them off again once it is sent.</summary>
internal sealed class BasicAuthenticationHandler(BasicAuthentication authentication) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = SapCall.Of(request);
        var password = await call.ReadCredentialAsync(authentication.Secret, cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = Header(authentication.Identity, password);
        call.NoteCredential(request.Headers.Authorization.Parameter!);
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

    internal static AuthenticationHeaderValue Header(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
