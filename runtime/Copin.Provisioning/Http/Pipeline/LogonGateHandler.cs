using System.Net;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Lets one call at a time through until one has logged on, and none after one was refused.</summary>
/// <remarks>Twenty parallel calls with a wrong password would be twenty failed logons; three lock the user.</remarks>
internal sealed class LogonGateHandler(RejectionMemory rejection) : DelegatingHandler
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile bool _proven;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = SapCall.Of(request);
        rejection.ThrowIfRejected(call);
        if (_proven)
            return await SendThroughAsync(request, call, cancellationToken).ConfigureAwait(false);

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            rejection.ThrowIfRejected(call);
            if (!_proven)
                return await SendThroughAsync(request, call, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }

        return await SendThroughAsync(request, call, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendThroughAsync(HttpRequestMessage request, SapCall call, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            using (response)
            {
                var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                throw rejection.Record(SapErrors.FromResponse(new SapResponse(call, response, body)));
            }
        }

        // A system that is overloaded or down has not looked at the credentials yet.
        if (response.StatusCode != HttpStatusCode.TooManyRequests && (int)response.StatusCode < 500)
            _proven = true;
        return response;
    }
}
