using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>A service of SAP Cloud Management: its errors, and its rate limit where that is enforced.</summary>
/// <remarks>
/// Every endpoint has a limit of its own; the one of SAP's example, five calls in three seconds, is played for all (SAP-docs/btp-cloud-platform, "Rate
/// Limiting"). Codes other than 11006, 11007 and 30004 are the sandbox's own within the families that SAP documents.
/// </remarks>
internal abstract class CloudManagementApi(string title, GlobalAccountState account) : Api(title, ErrorStyle.Cis)
{
    private const int Calls = 5;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);
    private readonly Dictionary<(string Caller, string Endpoint), Queue<DateTimeOffset>> _seen = [];

    protected GlobalAccountState Account => account;

    protected void Add(RouteTable routes, string method, string pattern, Func<Call, Reply> handler) => routes.Add(method, pattern, call =>
    {
        Limit(call, $"{method} {pattern}");
        return handler(call);
    });

    protected static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Whether a text may be an <c>enable</c>, <c>betaEnabled</c> and the like; null when it is absent.</summary>
    protected static bool? Flag(Call call, JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        _ => throw call.Refuse(400, "11000", $"{name} must be true or false"),
    };

    private void Limit(Call call, string endpoint)
    {
        if (!account.Options.EnforceRateLimits || call.Caller is not OAuthClient client)
        {
            return;
        }

        if (!_seen.TryGetValue((client.Id, endpoint), out Queue<DateTimeOffset>? times))
        {
            _seen[(client.Id, endpoint)] = times = [];
        }

        DateTimeOffset now = account.Time.GetUtcNow();
        while (times.TryPeek(out DateTimeOffset oldest) && now - oldest >= Window)
        {
            times.Dequeue();
        }

        if (times.Count >= Calls)
        {
            throw new RefusedException(call.Errors.TooManyRequests(call));
        }

        times.Enqueue(now);
    }
}
