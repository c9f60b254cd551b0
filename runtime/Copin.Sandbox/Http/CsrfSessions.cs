namespace Copin.Sandbox.Http;

/// <summary>CSRF protection as SAP gateways do it: a token fetched with a read is bound to a session cookie and demanded on every write.</summary>
/// <remarks>Fetch with <c>X-CSRF-Token: Fetch</c>; a write without a fresh pair is answered 403 with <c>X-CSRF-Token: Required</c>.</remarks>
internal sealed class CsrfSessions(string cookie, string path)
{
    private readonly Dictionary<string, (string Token, string Owner)> _sessions = new(StringComparer.Ordinal);

    public void Clear() => _sessions.Clear();

    /// <summary>Answers a fetch on a read and checks a write; the refusal, or null.</summary>
    public Reply? Check(Call call, string owner)
    {
        string? token = call.Header("X-CSRF-Token");
        if (call.IsRead)
        {
            if ("Fetch".Equals(token, StringComparison.OrdinalIgnoreCase))
            {
                Fetch(call, owner);
            }

            return null;
        }

        bool valid = call.Cookie(cookie) is { } id && _sessions.TryGetValue(id, out var session) && session.Owner == owner && session.Token == token;
        return valid ? null : Reply.Text(403, "CSRF token validation failed").With("X-CSRF-Token", "Required");
    }

    private void Fetch(Call call, string owner)
    {
        if (call.Cookie(cookie) is { } id && _sessions.TryGetValue(id, out var known) && known.Owner == owner)
        {
            call.ReplyHeaders.Add(new("X-CSRF-Token", known.Token));
            return;
        }

        string session = Secrets.RandomText(32);
        string token = Secrets.RandomText(24);
        _sessions[session] = (token, owner);
        call.ReplyHeaders.Add(new("X-CSRF-Token", token));
        call.ReplyHeaders.Add(new("Set-Cookie", $"{cookie}={session}; path={path}; secure; HttpOnly"));
    }
}
