namespace Copin.Sandbox;

/// <summary>Which calls are disturbed, and how.</summary>
/// <param name="action">What happens to a call that is struck.</param>
public sealed class Fault(FaultAction action)
{
    private int _seen;
    private int _hits;

    /// <summary>The HTTP method; null matches all.</summary>
    public string? Method { get; init; }

    /// <summary>The host name; null matches all.</summary>
    public string? Host { get; init; }

    /// <summary>A text the path contains, compared ordinally with the path as sent; null matches all.</summary>
    public string? Path { get; init; }

    /// <summary>A further condition over host and path; null matches all.</summary>
    public Func<string, string, bool>? When { get; init; }

    /// <summary>The first matching call that is struck, from 1.</summary>
    public int FirstCall { get; init; } = 1;

    /// <summary>How many matching calls are struck from there on; <see cref="int.MaxValue"/> for all.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>What happens to a call that is struck.</summary>
    public FaultAction Action { get; } = action;

    /// <summary>How many calls matched so far.</summary>
    public int Seen => Volatile.Read(ref _seen);

    /// <summary>How many calls were struck so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    internal bool Strikes(string method, string host, string path)
    {
        bool matches = (Method is null || Method == method)
            && (Host is null || Host.Equals(host, StringComparison.OrdinalIgnoreCase))
            && (Path is null || path.Contains(Path, StringComparison.Ordinal))
            && (When is null || When(host, path));
        if (!matches)
        {
            return false;
        }

        _seen++;
        if (_seen < FirstCall || _seen - FirstCall >= Calls)
        {
            return false;
        }

        _hits++;
        return true;
    }
}
