using System.Net;
using System.Net.Sockets;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Errors.Decoders;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Repeats what may be repeated, and waits as long as the system asks.</summary>
/// <remarks>
/// 429 and 503 say that the call was not processed, so any call is repeated; 502, 504, a time-out and a lost connection leave
/// that open, so only idempotent calls are. A 400 whose body says that another call holds the lock (code 30004) was not processed either. What failed before the call itself was sent (token, CSRF token) is always repeated.
/// </remarks>
internal sealed class RetryHandler : DelegatingHandler
{
    private readonly SapConnectionOptions _options;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryHandler(SapConnectionOptions options)
    {
        _options = options;
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = options.MaxRetryDelay,
                ShouldHandle = attempt => ShouldRepeatAsync(attempt.Outcome, attempt.Context),
                DelayGenerator = attempt => new(DelayAskedFor(attempt.Outcome)),
                OnRetry = attempt =>
                {
                    var call = Call(attempt.Context);
                    options.OnRetry?.Invoke(new RetryNotice(
                        call.System, call.Operation, Reason(attempt.Outcome), attempt.AttemptNumber + 1, attempt.RetryDelay));
                    return default;
                },
            });
        }

        _pipeline = builder.AddTimeout(new TimeoutStrategyOptions { Timeout = options.AttemptTimeout }).Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(RequestKey, request);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, handler) => await handler.SendOnceAsync(context).ConfigureAwait(false), context, this).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static readonly ResiliencePropertyKey<HttpRequestMessage> RequestKey = new("request");

    private static SapCall Call(ResilienceContext context) => SapCall.Of(context.Properties.GetValue(RequestKey, null!));

    private async Task<HttpResponseMessage> SendOnceAsync(ResilienceContext context)
    {
        var response = await base.SendAsync(context.Properties.GetValue(RequestKey, null!), context.CancellationToken).ConfigureAwait(false);
        // Within the attempt's time-out, so that an answer that stops half-way counts as a lost connection.
        await response.Content.LoadIntoBufferAsync(context.CancellationToken).ConfigureAwait(false);
        return response;
    }

    private async ValueTask<bool> ShouldRepeatAsync(Outcome<HttpResponseMessage> outcome, ResilienceContext context)
    {
        if (DelayAskedFor(outcome) > _options.MaxRetryAfter)
            return false;
        var call = Call(context);
        return outcome switch
        {
            { Exception: SapApiException error } => error.IsTransient,
            // An unknown host is a wrong address far more often than a name server that is down.
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } failure } =>
                failure.InnerException is SocketException { SocketErrorCode: SocketError.TryAgain },
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } } => true,
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } } => false,
            { Exception: HttpRequestException or TimeoutRejectedException or IOException } => call.IsIdempotent,
            { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } => true,
            { Result: { StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } response } =>
                call.IsIdempotent && !ServiceManagerErrorDecoder.IsBrokerRefusal(await response.Content.ReadAsByteArrayAsync(context.CancellationToken).ConfigureAwait(false)),
            { Result: { StatusCode: HttpStatusCode.BadRequest } response } =>
                CoreServiceErrorDecoder.IsLock(await response.Content.ReadAsByteArrayAsync(context.CancellationToken).ConfigureAwait(false)),
            _ => false,
        };
    }

    private TimeSpan? DelayAskedFor(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result?.RetryAfter(_options.TimeProvider) ?? (outcome.Exception as SapApiException)?.RetryAfter;

    private static string Reason(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => $"HTTP {(int)response.StatusCode}",
        { Exception: SapApiException { StatusCode: { } status } } => $"HTTP {(int)status}",
        { Exception: TimeoutRejectedException } => "no answer in time",
        _ => "connection failed",
    };
}
