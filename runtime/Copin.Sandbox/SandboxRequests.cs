using System.Collections;

namespace Copin.Sandbox;

/// <summary>One request the sandbox received. Headers and bodies are not kept, so no secret is.</summary>
/// <param name="Sequence">Place in the order of arrival, from 1.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Host">Host name the client asked for.</param>
/// <param name="Path">Path as sent, without the query.</param>
/// <param name="Query">Query as sent, without the question mark; empty for token endpoints, whose query may hold a secret.</param>
/// <param name="Status">Status answered, 0 when the connection was dropped.</param>
public sealed record SandboxRequest(long Sequence, string Method, string Host, string Path, string Query, int Status);

/// <summary>The requests answered so far; enumeration sees a snapshot. Safe for use by several threads.</summary>
public sealed class SandboxRequests : IReadOnlyCollection<SandboxRequest>
{
    private readonly Lock _gate = new();
    private readonly List<SandboxRequest> _requests = [];
    private long _sequence;

    internal SandboxRequests()
    {
    }

    /// <summary>How many requests were answered since the start or the last <see cref="Clear"/>.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>Forgets what was logged; the sequence goes on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <inheritdoc/>
    public IEnumerator<SandboxRequest> GetEnumerator()
    {
        lock (_gate)
        {
            return ((IEnumerable<SandboxRequest>)_requests.ToArray()).GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal long Arrive() => Interlocked.Increment(ref _sequence);

    internal void Add(SandboxRequest request)
    {
        lock (_gate)
        {
            int place = _requests.Count;
            while (place > 0 && _requests[place - 1].Sequence > request.Sequence)
            {
                place--;
            }

            _requests.Insert(place, request);
        }
    }
}
