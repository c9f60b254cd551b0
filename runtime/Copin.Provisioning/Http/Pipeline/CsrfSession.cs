namespace Copin.Provisioning.Http.Pipeline;

/// <summary>A CSRF token and the cookies it is valid with; one without the other is refused.</summary>
internal sealed class CsrfSession(string? token, IEnumerable<string> setCookieHeaders)
{
    private readonly Dictionary<string, string> _cookies = ParseAll(setCookieHeaders);

    /// <summary>The token, or <see langword="null"/> when the system gives none and so wants none.</summary>
    public string? Token { get; } = token;

    /// <summary>The value of the <c>Cookie</c> header, or <see langword="null"/>.</summary>
    public string? CookieHeader
    {
        get
        {
            lock (_cookies)
                return _cookies.Count == 0 ? null : string.Join("; ", _cookies.Select(static cookie => $"{cookie.Key}={cookie.Value}"));
        }
    }

    /// <summary>Takes over the cookies that a later answer renews.</summary>
    public void Renew(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var values))
            return;
        lock (_cookies)
        {
            foreach (var (name, value) in ParseAll(values))
                _cookies[name] = value;
        }
    }

    private static Dictionary<string, string> ParseAll(IEnumerable<string> headers)
    {
        var parsed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var header in headers)
        {
            var pair = header.Split(';', 2)[0];
            var separator = pair.IndexOf('=', StringComparison.Ordinal);
            if (separator > 0)
                parsed[pair[..separator].Trim()] = pair[(separator + 1)..].Trim();
        }

        return parsed;
    }
}
