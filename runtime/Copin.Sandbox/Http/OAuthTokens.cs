namespace Copin.Sandbox.Http;

/// <summary>
/// An OAuth client: what a service binding or service key hands out. <c>Service</c>, one of <see cref="ServiceNames"/>, names the service whose API
/// accepts its tokens; <c>Roles</c> null means all.
/// </summary>
internal sealed record OAuthClient(string Id, string Secret, string Service, IReadOnlySet<string>? Roles)
{
    /// <summary>Who issues its tokens: the host of an Identity Provisioning tenant; empty for the subaccount.</summary>
    public string Issuer { get; init; } = "";

    public bool Has(string? role) => role is null || Roles is null || Roles.Contains(role);

    public override string ToString() => $"OAuthClient {Id} of {Service}";
}

/// <summary>Which API a client was made for.</summary>
internal static class ServiceNames
{
    public const string CloudIntegrationApi = "it-rt/api";
    public const string IntegrationFlow = "it-rt/integration-flow";
    public const string Destination = "destination/lite";
    public const string ServiceManager = "service-manager/subaccount-admin";
    public const string SaasManager = "cis/local";
    public const string CloudManagement = "cis/central";
    public const string Authorization = "xsuaa/apiaccess";
    public const string Application = "application";
    public const string IdentityProvisioning = "ipsproxy";
}

/// <summary>Clients and their tokens; a token dies of age, of its client, or all at once by a fault.</summary>
internal sealed class OAuthTokens(TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, OAuthClient> _clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (OAuthClient Client, DateTimeOffset Expires)> _tokens = new(StringComparer.Ordinal);

    public TimeSpan Lifetime => lifetime;

    public void Register(OAuthClient client) => _clients[client.Id] = client;

    public void Remove(string clientId)
    {
        _clients.Remove(clientId);
        foreach (string token in _tokens.Where(pair => pair.Value.Client.Id == clientId).Select(pair => pair.Key).ToList())
        {
            _tokens.Remove(token);
        }
    }

    public void ExpireAll() => _tokens.Clear();

    public OAuthClient? Authenticate(string id, string secret) =>
        _clients.TryGetValue(id, out OAuthClient? client) && client.Secret == secret ? client : null;

    public string Issue(OAuthClient client)
    {
        string token = $"{Secrets.RandomText(24)}.{Secrets.RandomText(48)}.{Secrets.RandomText(32)}";
        _tokens[token] = (client, time.GetUtcNow() + lifetime);
        return token;
    }

    public OAuthClient? Resolve(string? token) =>
        token is not null && _tokens.TryGetValue(token, out var entry) && time.GetUtcNow() < entry.Expires ? entry.Client : null;
}

/// <summary>Admits callers with a bearer token of one service, and with CSRF protection where the host has it.</summary>
internal sealed class BearerAdmission(OAuthTokens tokens, string service, CsrfSessions? csrf = null) : Admission
{
    public override Reply? Refuse(Call call, Route? route)
    {
        if (tokens.Resolve(call.Bearer()) is not { } client)
        {
            return call.Errors.Render(call, 401, "Unauthorized", "The access token is missing, invalid or expired")
                .With("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }

        if (client.Service != service || !client.Has(route?.Access))
        {
            return call.Errors.Render(call, 403, "Forbidden", "The caller lacks the authorization for this request");
        }

        call.Caller = client;
        return csrf?.Check(call, client.Id);
    }
}
