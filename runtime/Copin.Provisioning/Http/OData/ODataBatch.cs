using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Copin.Provisioning.Http.OData;

/// <summary>Writes several changes as one change set of a <c>$batch</c> request, and reads the answers.</summary>
/// <remarks>OData 2.0 batch processing: <c>multipart/mixed</c> with one nested change set. JSON batches are refused by SAP's services.</remarks>
internal sealed class ODataBatch
{
    private const string BatchBoundary = "batch_copin";
    private const string ChangeSetBoundary = "changeset_copin";

    private readonly List<(HttpMethod Method, string Path, JsonNode Body)> _changes = [];

    /// <summary>Adds a change; <paramref name="path"/> is relative to the service root.</summary>
    public void Add(HttpMethod method, string path, JsonNode body) => _changes.Add((method, path, body));

    public SapRequest Write(SapRequest request)
    {
        var text = new StringBuilder();
        Line(text, $"--{BatchBoundary}");
        Line(text, $"Content-Type: multipart/mixed; boundary={ChangeSetBoundary}");
        Line(text, "");
        var contentId = 0;
        foreach (var (method, path, body) in _changes)
        {
            var json = Json(body);
            contentId++;
            Line(text, $"--{ChangeSetBoundary}");
            Line(text, "Content-Type: application/http");
            Line(text, "Content-Transfer-Encoding: binary");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"Content-ID: {contentId}"));
            Line(text, "");
            Line(text, $"{method.Method} {path} HTTP/1.1");
            Line(text, "Accept: application/json");
            Line(text, "Content-Type: application/json");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(json)}"));
            Line(text, "");
            Line(text, json);
        }

        Line(text, $"--{ChangeSetBoundary}--");
        Line(text, $"--{BatchBoundary}--");
        return request.WithBody(Encoding.UTF8.GetBytes(text.ToString()), $"multipart/mixed; boundary={BatchBoundary}");
    }

    /// <summary>The answers in order. A change set that failed as a whole has a single one.</summary>
    public static IReadOnlyList<ODataBatchPart> Read(SapResponse response)
    {
        var parts = new List<ODataBatchPart>();
        if (Boundary(response.ContentType) is { } boundary)
            ReadMultipart(response.Text.ReplaceLineEndings("\n"), boundary, parts, depth: 0);
        return parts;
    }

    private static void ReadMultipart(string text, string boundary, List<ODataBatchPart> parts, int depth)
    {
        foreach (var section in text.Split($"--{boundary}").Skip(1))
        {
            if (section.StartsWith("--", StringComparison.Ordinal))
                return;
            var (head, body) = SplitAtEmptyLine(section.TrimStart('\n'));
            if (Header(head, "Content-Type") is { } type && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            {
                if (depth < 2 && Boundary(type) is { } nested)
                    ReadMultipart(body, nested, parts, depth + 1);
            }
            else if (ReadHttp(body) is { } part)
            {
                parts.Add(part);
            }
        }
    }

    private static ODataBatchPart? ReadHttp(string text)
    {
        var (head, body) = SplitAtEmptyLine(text.TrimStart('\n'));
        var words = head.Split('\n')[0].Split(' ', 3);
        return words.Length >= 2
            && words[0].StartsWith("HTTP/", StringComparison.Ordinal)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? new ODataBatchPart(status, Header(head, "Content-Type")?.Split(';')[0].Trim(), body.Trim())
                : null;
    }

    private static (string Head, string Body) SplitAtEmptyLine(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? (text, "") : (text[..end], text[(end + 2)..]);
    }

    private static string? Header(string head, string name) => head.Split('\n')
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();

    private static string? Boundary(string? contentType) => contentType?.Split(';')
        .Select(static parameter => parameter.Trim())
        .Where(static parameter => parameter.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))
        .Select(static parameter => parameter["boundary=".Length..].Trim('"'))
        .FirstOrDefault();

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\r\n");

    private static string Json(JsonNode body)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            body.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

/// <summary>One answer in a batch.</summary>
internal sealed record ODataBatchPart(int Status, string? MediaType, string Body);
