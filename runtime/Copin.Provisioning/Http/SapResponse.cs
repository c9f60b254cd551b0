using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Http;

/// <summary>An answer, read in full. Its body may hold credentials, so it is never printed or kept.</summary>
internal sealed class SapResponse
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    public SapResponse(SapCall call, HttpResponseMessage response, byte[] body)
    {
        Call = call;
        Status = response.StatusCode;
        Body = body;
        MediaType = response.Content.Headers.ContentType?.MediaType;
        ContentType = response.Content.Headers.ContentType?.ToString();
        foreach (var (name, values) in response.Headers)
            _headers[name] = string.Join(", ", values);
        RetryAfter = response.RetryAfter(call.Time);
    }

    public SapCall Call { get; }

    public HttpStatusCode Status { get; }

    public byte[] Body { get; }

    public string? MediaType { get; }

    /// <summary>The media type with its parameters, such as a multipart boundary.</summary>
    public string? ContentType { get; }

    public TimeSpan? RetryAfter { get; }

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>A 2xx status without an error inside: some services answer 200 and put the error in the body.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300 && !ErrorInSuccess.IsIn(this);

    public string? Header(string name) => _headers.GetValueOrDefault(name);

    /// <summary>Reads the JSON body.</summary>
    /// <exception cref="SapApiException">It is empty, not JSON, or not of the expected shape.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Body, type) ?? throw SapErrors.Unreadable(this, "the answer is empty");
        }
        catch (JsonException exception)
        {
            // The exception's own text may quote the body; only the place is passed on.
            throw SapErrors.Unreadable(this, Body.Length == 0 ? "the answer is empty" : $"the answer is not the expected JSON at {exception.Path ?? "$"}");
        }
    }
}
