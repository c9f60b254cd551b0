using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Remembers that a system refused a connection's credentials, so that it is not asked again.</summary>
internal sealed class RejectionMemory
{
    private SapApiException? _rejection;

    public bool IsRejected => Volatile.Read(ref _rejection) is not null;

    /// <summary>Keeps the first refusal.</summary>
    public SapApiException Record(SapApiException refusal)
    {
        Interlocked.CompareExchange(ref _rejection, refusal, null);
        return refusal;
    }

    /// <exception cref="SapApiException">The remembered refusal, for <paramref name="call"/>.</exception>
    public void ThrowIfRejected(SapCall call)
    {
        if (Volatile.Read(ref _rejection) is { } refusal)
            throw refusal.For(call.Operation);
    }
}
