using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Copin.Provisioning.Http.OData;
using Copin.Provisioning.Http.Pipeline;
using Polly.Timeout;

namespace Copin.Provisioning.Http.Errors;

/// <summary>Makes the exception for a call that failed.</summary>
internal static class SapErrors
{
    private const int MaxTextLength = 500;

    private static readonly string[] CorrelationHeaders =
        ["X-CorrelationID", "X-Correlation-ID", "x-vcap-request-id", "X-Request-ID"];

    /// <summary>The error that the system answered.</summary>
    public static SapApiException FromResponse(SapResponse response)
    {
        var call = response.Call;
        var body = SapErrorDecoders.Decode(response.Text, response.MediaType);
        var isSuccessStatus = (int)response.Status is >= 200 and < 300;
        var kind = call.LogonPageStatus is not null ? SapErrorKind.Authentication : body.Kind ?? KindOf(response.Status);
        kind = call.Request.Classify?.Invoke(body, kind) ?? kind;
        var correlation = body.CorrelationId ?? CorrelationHeaders.Select(response.Header).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        var text = Shorten(call.Mask(body.Text ?? ""));
        var code = body.Code is { Length: > 0 } ? Shorten(call.Mask(body.Code), 80) : null;
        return new SapApiException(kind, call.System, call.Operation, Describe(call, kind, response, text, code, correlation, isSuccessStatus))
        {
            StatusCode = response.Status,
            Code = code,
            SystemText = text.Length == 0 ? null : text,
            CorrelationId = correlation,
            IsTransient = kind is SapErrorKind.RateLimited or SapErrorKind.Unavailable
                && response.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
            RetryAfter = response.RetryAfter,
        };
    }

    /// <summary>An error that a client finds in an answer that looked like a success, such as one entry of many.</summary>
    public static SapApiException Refused(SapCall call, SapErrorKind kind, HttpStatusCode? status, string? code, string? systemText)
    {
        var text = Shorten(call.Mask(systemText ?? ""));
        var reason = text.Length == 0 ? "refused without a reason" : Quote(text);
        return new SapApiException(kind, call.System, call.Operation, reason + Suffix(status, code, null)) { StatusCode = status, Code = code, SystemText = text };
    }

    /// <summary>The error of one change in a batch.</summary>
    public static SapApiException FromBatchPart(SapResponse response, ODataBatchPart part)
    {
        var body = SapErrorDecoders.Decode(part.Body, part.MediaType);
        var kind = body.Kind ?? KindOf((HttpStatusCode)part.Status);
        return Refused(response.Call, response.Call.Request.Classify?.Invoke(body, kind) ?? kind, (HttpStatusCode)part.Status, body.Code, body.Text);
    }

    /// <summary>An operation that was accepted and then failed, or did not end.</summary>
    public static SapApiException Failed(string system, string operation, SapErrorKind kind, string reason, string? systemText = null, bool isTransient = false) =>
        new(kind, system, operation, reason) { SystemText = systemText, IsTransient = isTransient };

    /// <summary>A successful answer that is not what the API promises.</summary>
    public static SapApiException Unreadable(SapResponse response, string what) =>
        new(SapErrorKind.Unreadable, response.Call.System, response.Call.Operation, $"{what} (HTTP {(int)response.Status})") { StatusCode = response.Status };

    /// <summary>The error for a call without an answer; <see langword="null"/> when the caller cancelled it or it is an error of ours already.</summary>
    public static SapApiException? FromTransport(SapCall call, Exception exception, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested || exception is SapApiException)
            return null;
        // The inner exception is kept out: its texts are the platform's, and its data may quote what was sent.
        return exception switch
        {
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.TryAgain } } => Unreachable("the host name cannot be resolved now", true),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Unreachable("the host name is not known; check the address"),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or HttpRequestException { InnerException: AuthenticationException } =>
                Unreachable("no trusted TLS connection; check the address and the certificate"),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Unreachable("no connection to the host", true),
            HttpRequestException or IOException => Unreachable("the connection was lost before the answer had arrived", true),
            TimeoutRejectedException or OperationCanceledException => Unreachable("no answer in time", true),
            _ => null,
        };

        SapApiException Unreachable(string reason, bool transient = false) =>
            new(SapErrorKind.Unavailable, call.System, call.Operation, reason) { IsTransient = transient };
    }

    private static SapErrorKind KindOf(HttpStatusCode status) => (int)status switch
    {
        401 => SapErrorKind.Authentication,
        404 or 410 => SapErrorKind.NotFound,
        409 or 412 => SapErrorKind.Conflict,
        429 => SapErrorKind.RateLimited,
        >= 500 => SapErrorKind.Unavailable,
        _ => SapErrorKind.Rejected,
    };

    private static string Describe(
        SapCall call, SapErrorKind kind, SapResponse response, string text, string? code, string? correlation, bool isSuccessStatus)
    {
        var suffix = Suffix(call.LogonPageStatus ?? response.Status, code, correlation);
        var words = text.Length == 0 ? "" : $": {Quote(text)}";
        return kind switch
        {
            SapErrorKind.Authentication when call.LogonPageStatus is not null =>
                $"the credentials of '{call.Identity}' are refused: the logon page came instead of an answer{suffix}, "
                + "so user, password or host is wrong, or the user is locked. They are not tried again",
            SapErrorKind.Authentication => $"the credentials of '{call.Identity}' are refused{words}{suffix}. They are not tried again",
            SapErrorKind.RateLimited => $"too many calls{words}{Wait(response.RetryAfter)}{suffix}",
            _ when (int)response.Status is >= 300 and < 400 => $"the host redirects elsewhere; check the address{suffix}",
            _ when (int)response.Status == 403 && text.Length == 0 => $"not authorized{suffix}",
            _ when text.Length > 0 => Quote(text) + suffix,
            _ when isSuccessStatus => $"an error inside a successful answer{suffix}",
            _ => $"the system gives no reason{suffix}",
        };
    }

    private static string Wait(TimeSpan? wait) =>
        wait is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; the system asks to wait {wait.Value.TotalSeconds:0} seconds");

    private static string Suffix(HttpStatusCode? status, string? code, string? correlation)
    {
        var parts = new List<string>(3);
        if (status is not null)
            parts.Add($"HTTP {(int)status}");
        if (!string.IsNullOrEmpty(code))
            parts.Add(code);
        if (!string.IsNullOrEmpty(correlation))
            parts.Add($"correlation ID {correlation}");
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Quote(string text) => $"\"{text.TrimEnd('.')}\"";

    /// <summary>One line of limited length, without control characters.</summary>
    internal static string Shorten(string text, int limit = MaxTextLength)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(static character => !char.IsControl(character)));
        return line.Length <= limit ? line : string.Concat(line.AsSpan(0, limit), "…");
    }
}
