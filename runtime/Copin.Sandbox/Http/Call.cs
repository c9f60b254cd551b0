using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Copin.Sandbox.Http;

/// <summary>One HTTP request to one system, its body read, its path split and decoded.</summary>
internal sealed class Call
{
    private readonly Dictionary<string, string> _query = new(StringComparer.Ordinal);
    private readonly IHeaderDictionary _headers;
    private readonly byte[] _body;

    private Call(string method, string host, string target, IHeaderDictionary headers, byte[] body)
    {
        Method = method;
        Host = host;
        _headers = headers;
        _body = body;
        int mark = target.IndexOf('?', StringComparison.Ordinal);
        Path = mark < 0 ? target : target[..mark];
        QueryString = mark < 0 ? "" : target[(mark + 1)..];
        Segments = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        foreach ((string name, string value) in Pairs(QueryString))
        {
            _query.TryAdd(name, value);
        }
    }

    public string Method { get; }

    /// <summary>The host name of the Host header without port, lower case.</summary>
    public string Host { get; }

    /// <summary>The sandbox's own address is meant, none of its systems.</summary>
    public bool IsToTheSandbox => Host is "127.0.0.1" or "localhost";

    /// <summary>The path as it was sent, undecoded and without query.</summary>
    public string Path { get; }

    public string QueryString { get; }

    public string[] Segments { get; }

    public bool IsRead => Method is "GET" or "HEAD";

    public ErrorStyle Errors { get; set; } = ErrorStyle.Plain;

    /// <summary>Values captured by the route's pattern.</summary>
    public Dictionary<string, string> Values { get; set; } = [];

    /// <summary>Who calls, set by the host's admission: a communication user or an OAuth client.</summary>
    public object? Caller { get; set; }

    /// <summary>How many requests the caller's tenant had within a minute, where the admission counts them.</summary>
    public int RequestsThisMinute { get; set; }

    /// <summary>Headers that the admission adds to whatever the handler answers (CSRF token, session cookie).</summary>
    public List<KeyValuePair<string, string>> ReplyHeaders { get; } = [];

    public bool WantsJson => Query("$format") is { } format
        ? format.Equals("json", StringComparison.OrdinalIgnoreCase)
        : Header("Accept")?.Contains("application/json", StringComparison.OrdinalIgnoreCase) ?? false;

    public string BodyText => Encoding.UTF8.GetString(_body);

    public static async Task<Call> ReadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new Call(request.Method, request.Host.Host.ToLowerInvariant(), target, request.Headers, buffer.ToArray());
    }

    /// <summary>A request inside this one (a part of a batch): same caller and headers, other method and body.</summary>
    public Call Inner(string method, string text) =>
        new(method, Host, Path, _headers, Encoding.UTF8.GetBytes(text)) { Errors = Errors, Caller = Caller };

    public string Value(string name) => Values[name];

    public string? Query(string name) => _query.GetValueOrDefault(name);

    public string? Header(string name) => _headers.TryGetValue(name, out var values) ? values.ToString() : null;

    public string? Cookie(string name)
    {
        foreach (string line in _headers.Cookie.OfType<string>())
        {
            foreach (string pair in line.Split(';', StringSplitOptions.TrimEntries))
            {
                if (pair.StartsWith(name + "=", StringComparison.Ordinal))
                {
                    return pair[(name.Length + 1)..];
                }
            }
        }

        return null;
    }

    /// <summary>User and password of an HTTP Basic header, or null when there is none that can be read.</summary>
    public (string User, string Password)? Basic()
    {
        if (Header("Authorization") is not { } header || !header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        Span<byte> bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[6..].Trim(), bytes, out int length))
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(bytes[..length]);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (text[..colon], text[(colon + 1)..]);
    }

    public string? Bearer() =>
        Header("Authorization") is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;

    /// <summary>Fields of the query string and of a form body together.</summary>
    public string? Field(string name) =>
        Pairs(BodyText).FirstOrDefault(pair => pair.Name == name) is { Name: not null } found ? found.Value : Query(name);

    /// <exception cref="RefusedException">The body is no JSON.</exception>
    public JsonNode JsonBody()
    {
        try
        {
            JsonNode node = JsonNode.Parse(_body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })
                ?? throw Refuse(400, "400", "The request body is empty");
            ReadTexts(node);
            return node;
        }
        catch (InvalidOperationException)
        {
            throw Refuse(400, "400", "The request body holds a text that is not valid Unicode");
        }
        catch (JsonException error)
        {
            throw Refuse(400, "400", string.Create(CultureInfo.InvariantCulture, $"The request body is not valid JSON (line {error.LineNumber + 1})"));
        }
    }

    /// <exception cref="RefusedException">The body is no JSON object.</exception>
    public JsonObject JsonObjectBody() => JsonBody() as JsonObject ?? throw Refuse(400, "400", "The request body must be a JSON object");

    public RefusedException Refuse(int status, string code, string message) => new(Errors.Render(this, status, code, message));

    public RefusedException NotFound(string message) => Refuse(404, "Not Found", message);

    public int? QueryNumber(string name)
    {
        if (Query(name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Refuse(400, "400", $"The value of the query option '{name}' is not a number");
    }

    public static IEnumerable<(string Name, string Value)> Pairs(string text)
    {
        foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? (Decode(pair), "")
                : (Decode(pair[..equals]), Decode(pair[(equals + 1)..]));
        }
    }

    // A text with half a surrogate pair parses and throws only when it is read.
    private static void ReadTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string _, JsonNode? member) in members)
                {
                    ReadTexts(member);
                }

                break;
            case JsonArray elements:
                foreach (JsonNode? element in elements)
                {
                    ReadTexts(element);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                value.GetValue<string>();
                break;
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
