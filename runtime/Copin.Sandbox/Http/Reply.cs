using System.Text;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Http;

/// <summary>What a system answers: status, headers and a body held in memory.</summary>
internal sealed class Reply
{
    private Reply(int status, string? contentType, byte[] body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
    }

    public int Status { get; }

    public string? ContentType { get; }

    public byte[] Body { get; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public static Reply Empty(int status) => new(status, null, []);

    public static Reply Json(int status, JsonNode? body) =>
        new(status, "application/json", Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null"));

    public static Reply Text(int status, string body, string contentType = "text/plain;charset=utf-8") =>
        new(status, contentType, Encoding.UTF8.GetBytes(body));

    public static Reply Html(int status, string body) => Text(status, body, "text/html; charset=utf-8");

    public Reply With(string header, string value)
    {
        Headers.Add(new(header, value));
        return this;
    }
}

/// <summary>Ends a call early with the given answer; thrown by handlers for input a system refuses.</summary>
internal sealed class RefusedException(Reply reply) : Exception($"The call was refused with status {reply.Status}.")
{
    public Reply Reply { get; } = reply;
}
