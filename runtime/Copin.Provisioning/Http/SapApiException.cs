using System.Net;

namespace Copin.Provisioning.Http;

/// <summary>A call that an SAP system did not carry out. The message reads well on its own and holds no secret, header or request body.</summary>
public sealed class SapApiException : Exception
{
    internal SapApiException(SapErrorKind kind, string system, string operation, string reason)
        : base($"{system}: cannot {operation}: {reason}")
    {
        Kind = kind;
        System = system;
        Operation = operation;
        Reason = reason;
    }

    /// <summary>What the error means.</summary>
    public SapErrorKind Kind { get; }

    /// <summary>The system's display name.</summary>
    public string System { get; }

    /// <summary>What was to be done, such as <c>create communication user 'COPIN'</c>.</summary>
    public string Operation { get; }

    /// <summary>Why it was not done: the part of the message after system and operation.</summary>
    public string Reason { get; }

    /// <summary>The HTTP status, or <see langword="null"/> when there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; internal init; }

    /// <summary>The system's code, such as <c>CM_APS_CS/025</c> or <c>invalid_client</c>.</summary>
    public string? Code { get; internal init; }

    /// <summary>The system's own words, shortened, with every secret of the call masked.</summary>
    public string? SystemText { get; internal init; }

    /// <summary>The system's ID of the call, for a support ticket.</summary>
    public string? CorrelationId { get; internal init; }

    /// <summary>Whether the same call may succeed later. The connection has then already repeated it as often as its options say.</summary>
    public bool IsTransient { get; internal init; }

    /// <summary>How long the system asked to wait.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>The same refusal with what to do about it.</summary>
    internal SapApiException Explained(string advice) => new(Kind, System, Operation, $"{Reason}. {advice}")
    {
        StatusCode = StatusCode,
        Code = Code,
        SystemText = SystemText,
        CorrelationId = CorrelationId,
        IsTransient = IsTransient,
        RetryAfter = RetryAfter,
    };

    /// <summary>The same refusal for another operation: every caller gets its own exception, with its own stack.</summary>
    internal SapApiException For(string operation) => new(Kind, System, operation, Reason)
    {
        StatusCode = StatusCode,
        Code = Code,
        SystemText = SystemText,
        CorrelationId = CorrelationId,
        IsTransient = IsTransient,
        RetryAfter = RetryAfter,
    };
}
