using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Subscriptions of a subaccount to multitenant applications (SaaS Manager).</summary>
/// <remarks>
/// Needs a binding of service <c>cis</c>, plan <c>local</c>, made with <c>{"grantType":"clientCredentials"}</c>: its
/// <c>endpoints.saas_registry_service_url</c> is the connection's address. Source: SAP-docs/btp-cloud-platform, "Subscription
/// Management"; SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class SubscriptionClient(SapConnection connection)
{
    private const string Root = "/saas-manager/v1/applications";

    /// <summary>All applications that the subaccount is entitled to.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(new SapRequest(HttpMethod.Get, Root, "list subscriptions"), SubscriptionJson.Default.SubscriptionList, cancellationToken)
            .ConfigureAwait(false)).Applications;

    /// <summary>The application and the state of its subscription, or <see langword="null"/> when the subaccount is not entitled to it.</summary>
    /// <param name="appName">The application's technical name.</param>
    /// <param name="planName">The plan; <see langword="null"/> where the application has only one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<Subscription?> FindAsync(string appName, string? planName = null, CancellationToken cancellationToken = default) =>
        connection.FindAsync(
            new SapRequest(
                HttpMethod.Get, $"{Path(appName)}{(planName is null ? "" : $"?planName={Uri.EscapeDataString(planName)}")}", $"read the subscription to '{appName}'"),
            SubscriptionJson.Default.Subscription, cancellationToken);

    /// <summary>Subscribes and waits until the application is ready.</summary>
    /// <param name="appName">The application's technical name.</param>
    /// <param name="planName">The plan.</param>
    /// <param name="parameters">What the application wants to know.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the subscription may go on.</param>
    /// <exception cref="SapApiException">
    /// <see cref="SapErrorKind.Conflict"/> when the subaccount is subscribed already; else what the service or the application says.
    /// </exception>
    public async Task<Subscription> SubscribeAsync(
        string appName, string planName, JsonObject? parameters = null, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"subscribe to '{appName}' with plan '{planName}'";
        var body = new JsonObject { ["planName"] = planName, ["subscriptionParams"] = parameters?.DeepClone() ?? new JsonObject() };
        var request = new SapRequest(HttpMethod.Post, $"{Path(appName)}/subscription", operation).WithJson(body);
        var response = await connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await WaitForJobAsync(response, operation, progress, cancellationToken).ConfigureAwait(false);
        return await WaitWhileInProcessAsync(appName, planName, operation, progress, cancellationToken).ConfigureAwait(false) is { IsSubscribed: true } subscription
            ? subscription
            : throw SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, "the subaccount is not subscribed after the operation has ended");
    }

    /// <summary>Waits while a subscription or its end is being worked on: for one that another run has begun.</summary>
    /// <returns>The subscription as it then is; <see langword="null"/> when the subaccount is not entitled to the application.</returns>
    /// <exception cref="SapApiException">It failed, or did not end in time.</exception>
    public Task<Subscription?> WaitAsync(
        string appName, string? planName = null, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitWhileInProcessAsync(appName, planName, $"finish the subscription to '{appName}'", progress, cancellationToken);

    /// <summary>Ends a subscription and waits for the end; <see langword="false"/> when there is none. The application's data of the subaccount is lost.</summary>
    /// <exception cref="SapApiException">The service or the application refused, or could not be reached.</exception>
    public async Task<bool> UnsubscribeAsync(
        string appName, string? planName = null, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"unsubscribe from '{appName}'";
        if (await FindAsync(appName, planName, cancellationToken).ConfigureAwait(false) is null or { State: "NOT_SUBSCRIBED" })
            return false;
        var response = await connection.SendAnyAsync(new SapRequest(HttpMethod.Delete, $"{Path(appName)}/subscription", operation), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            var error = SapErrors.FromResponse(response);
            return error.Kind == SapErrorKind.NotFound ? false : throw error;
        }

        await WaitForJobAsync(response, operation, progress, cancellationToken).ConfigureAwait(false);
        await WaitWhileInProcessAsync(appName, planName, operation, progress, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Follows the job that the answer names, if it names one; its state tells the reason of a failure.</summary>
    private async Task WaitForJobAsync(SapResponse response, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken)
    {
        if (response.Header("Location") is not { Length: > 0 } location)
            return;
        var path = Uri.TryCreate(location, UriKind.Absolute, out var absolute) && absolute.Scheme is "https" or "http" ? absolute.PathAndQuery : location;
        if (!path.StartsWith("/api/", StringComparison.Ordinal))
            return;
        await new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var job = await connection.SendAnyAsync(new SapRequest(HttpMethod.Get, path, operation), cancellation).ConfigureAwait(false);
                if ((int)job.Status is < 200 or >= 300)
                {
                    var error = SapErrors.FromResponse(job);
                    // A job that is no longer known has ended; the subscription's own state tells how.
                    return error.Kind == SapErrorKind.NotFound ? Look<bool>.Ended(true) : throw error;
                }

                using var document = Parse(job);
                var state = document.RootElement.TextMember("state") ?? document.RootElement.TextMember("status");
                return state?.ToUpperInvariant() switch
                {
                    "SUCCEEDED" or "COMPLETED" => Look<bool>.Ended(true),
                    "FAILED" => throw JobFailed(operation, document.RootElement),
                    null => throw SapErrors.Unreadable(job, "the job has no state"),
                    _ => Look<bool>.Pending(state),
                };
            },
            cancellationToken).ConfigureAwait(false);
    }

    private Task<Subscription?> WaitWhileInProcessAsync(
        string appName, string? planName, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken) =>
        new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var subscription = await FindAsync(appName, planName, cancellation).ConfigureAwait(false);
                if (subscription?.HasFailed == true)
                    throw SubscriptionFailed(operation, subscription);
                return subscription?.IsInProcess == true ? Look<Subscription?>.Pending(subscription.State) : Look<Subscription?>.Ended(subscription);
            },
            cancellationToken);

    private SapApiException SubscriptionFailed(string operation, Subscription subscription)
    {
        var words = new[] { subscription.SubscriptionError?.ErrorMessage, subscription.SubscriptionError?.AppError }.OfType<string>();
        var text = SapErrors.Shorten(string.Join("; ", words));
        var reason = text.Length == 0 ? $"its state is {subscription.State}" : $"\"{text}\" ({subscription.State})";
        return SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, reason, text);
    }

    private SapApiException JobFailed(string operation, JsonElement job)
    {
        var body = job.Member("error") is null ? null : SapErrorDecoders.Decode(job.GetRawText(), "application/json");
        var text = SapErrors.Shorten(body?.Text ?? job.TextMember("description") ?? "");
        return SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, text.Length == 0 ? "the job failed without a reason" : $"\"{text}\"", text);
    }

    private static JsonDocument Parse(SapResponse response)
    {
        try
        {
            return JsonDocument.Parse(response.Body);
        }
        catch (JsonException)
        {
            throw SapErrors.Unreadable(response, "the job is not JSON");
        }
    }

    private static string Path(string appName) => $"{Root}/{Uri.EscapeDataString(appName)}";
}
