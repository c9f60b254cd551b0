using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Http;

/// <summary>One call of a client before it becomes an HTTP message. Holds the body, so it is never printed or kept.</summary>
internal sealed class SapRequest
{
    private readonly List<string> _secrets = [];

    /// <param name="method">The HTTP method.</param>
    /// <param name="path">Path and query below the connection's root, beginning with a slash and already encoded; or an absolute address of the same host.</param>
    /// <param name="operation">What is being done, in words that follow "cannot": <c>create communication user 'COPIN'</c>.</param>
    public SapRequest(HttpMethod method, string path, string operation)
    {
        Method = method;
        Path = path;
        Operation = operation;
    }

    public HttpMethod Method { get; }

    public string Path { get; }

    public string Operation { get; }

    /// <summary>What the answer may be. An HTML answer to a request that does not accept it is a logon page.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>Path of the address that hands out the CSRF token for this write; <see langword="null"/> where the API has no such protection.</summary>
    public string? CsrfRoot { get; init; }

    /// <summary>Whether the call may be repeated although the first attempt may have had its effect. By default what HTTP says of the method.</summary>
    public bool? IsIdempotent { get; init; }

    /// <summary>Adjusts the kind of an error where a system's words say more than its status.</summary>
    public Func<SapErrorBody, SapErrorKind, SapErrorKind>? Classify { get; init; }

    /// <summary>Further request headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public byte[]? Body { get; private set; }

    public string? ContentType { get; private set; }

    /// <summary>Values that are masked should the system repeat them in an error.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    public SapRequest WithJson(JsonNode body)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            body.WriteTo(writer);
        return WithBody(stream.ToArray(), "application/json");
    }

    public SapRequest WithBody(byte[] body, string contentType)
    {
        Body = body;
        ContentType = contentType;
        return this;
    }

    public SapRequest WithSecret(string secret)
    {
        _secrets.Add(secret);
        return this;
    }

    public HttpRequestMessage CreateMessage(SapConnection connection, SapCall call)
    {
        var message = new HttpRequestMessage(Method, connection.Resolve(Path));
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType!);
        }

        if (CsrfRoot is not null)
            call.CsrfRoot = connection.Resolve(CsrfRoot);
        message.Options.Set(SapCall.Key, call);
        return message;
    }
}
