using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A destination as an application finds it, with the tokens that the service fetched for it.</summary>
/// <param name="Destination">The destination without credentials.</param>
/// <param name="AuthTokens">The tokens; empty for authentications that need none.</param>
public sealed record ResolvedDestination(Destination Destination, IReadOnlyList<DestinationToken> AuthTokens)
{
    /// <summary>Why a token could not be fetched, or <see langword="null"/>: such a failure does not fail the call.</summary>
    public string? TokenError => AuthTokens.Select(static token => token.Error).FirstOrDefault(static error => error is not null);
}

/// <summary>A token for a destination. A class and not a record: its value is not printed.</summary>
public sealed class DestinationToken
{
    internal DestinationToken(string? type, string? error, string? headerName, SecretReader? headerValue)
    {
        Type = type;
        Error = error;
        HeaderName = headerName;
        HeaderValue = headerValue;
    }

    /// <summary>Such as <c>Basic</c> or <c>Bearer</c>.</summary>
    public string? Type { get; }

    /// <summary>Why the token could not be fetched.</summary>
    public string? Error { get; }

    /// <summary>The header to send it in.</summary>
    public string? HeaderName { get; }

    /// <summary>Reads the header's value.</summary>
    public SecretReader? HeaderValue { get; }

    /// <summary>The type, and whether there is a token; never its value.</summary>
    public override string ToString() => $"{Type} token{(Error is null ? "" : $" missing: {Error}")}";
}
