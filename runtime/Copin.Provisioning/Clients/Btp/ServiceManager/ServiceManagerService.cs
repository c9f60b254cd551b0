using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>What the Service Manager's resources have in common: lists with queries and pages, labels, operations to wait for.</summary>
internal sealed class ServiceManagerService(SapConnection connection)
{
    private const int MaxPages = 10_000;

    public async Task<IReadOnlyList<T>> ListAsync<T>(
        string resource, string? fieldQuery, string operation, JsonTypeInfo<ServiceManagerPage<T>> type, CancellationToken cancellationToken)
    {
        var query = fieldQuery is null ? "" : $"?fieldQuery={Uri.EscapeDataString(fieldQuery)}";
        var all = new List<T>();
        string? token = null;
        for (var pages = 0; ; pages++)
        {
            var path = $"/v1/{resource}{query}";
            if (token is not null)
                path += $"{(query.Length == 0 ? '?' : '&')}token={Uri.EscapeDataString(token)}";
            var response = await connection.SendAsync(new SapRequest(HttpMethod.Get, path, operation), cancellationToken).ConfigureAwait(false);
            var page = response.Read(type);
            all.AddRange(page.Items);
            if (string.IsNullOrEmpty(page.Token))
                return all;
            if (page.Token == token || pages == MaxPages)
                throw SapErrors.Unreadable(response, "the pages of the list lead back to each other");
            token = page.Token;
        }
    }

    public Task<T?> GetAsync<T>(string path, string operation, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class =>
        connection.FindAsync(new SapRequest(HttpMethod.Get, path, operation), type, cancellationToken);

    /// <summary>Sends a change, waits for its operation if there is one, and returns the ID of what was changed; <see langword="null"/> when the answer names none.</summary>
    public async Task<string?> ChangeAsync(
        HttpMethod method, string path, JsonNode body, string operation, IProgress<OperationProgress>? progress, string? secret, CancellationToken cancellationToken)
    {
        var request = new SapRequest(method, path, operation).WithJson(body);
        if (secret is not null)
            request.WithSecret(secret);
        var response = await connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(response, operation, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a deletion and waits for its operation; <see langword="false"/> when there was nothing.</summary>
    public async Task<bool> DeleteAsync(string path, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken)
    {
        var response = await connection.SendAnyAsync(new SapRequest(HttpMethod.Delete, path, operation), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            var error = SapErrors.FromResponse(response);
            return error.Kind == SapErrorKind.NotFound ? false : throw error;
        }

        await WaitAsync(response, operation, progress, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>A text in a query: in single quotes, a quote doubled.</summary>
    public static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    public static JsonObject Labels(IReadOnlyDictionary<string, IReadOnlyList<string>> labels)
    {
        var json = new JsonObject();
        foreach (var (key, values) in labels)
            json[key] = new JsonArray([.. values.Select(static value => (JsonNode)JsonValue.Create(value))]);
        return json;
    }

    private async Task<string?> WaitAsync(SapResponse response, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken)
    {
        if (response.Header("Location") is not { Length: > 0 } location || response.Status != System.Net.HttpStatusCode.Accepted)
            return ReadId(response);
        var path = Uri.TryCreate(location, UriKind.Absolute, out var absolute) && absolute.Scheme is "https" or "http" ? absolute.PathAndQuery : location;
        if (!path.StartsWith('/'))
            throw SapErrors.Unreadable(response, "the operation has no usable address");
        var done = await new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var look = new SapRequest(HttpMethod.Get, path, operation);
                var seen = await connection.SendAsync(look, ServiceManagerJson.Default.ServiceOperation, cancellation).ConfigureAwait(false);
                if (seen.HasFailed)
                    throw Failed(operation, seen, response.Call);
                return seen.HasSucceeded ? Look<ServiceOperation>.Ended(seen) : Look<ServiceOperation>.Pending(seen.State);
            },
            cancellationToken).ConfigureAwait(false);
        return done.ResourceId ?? IdIn(path);
    }

    /// <summary>The error of an operation that was accepted and failed.</summary>
    public SapApiException Failed(string operation, ServiceOperation failed, SapCall? call = null)
    {
        var body = failed.Errors is { ValueKind: JsonValueKind.Object } errors ? SapErrorDecoders.Decode(errors.GetRawText(), "application/json") : null;
        var words = body?.Text ?? failed.Description ?? "";
        var text = SapErrors.Shorten(call?.Mask(words) ?? words);
        var code = body?.Code is { Length: > 0 } named ? $" ({named})" : "";
        return SapErrors.Failed(
            connection.DisplayName, operation, body?.Kind ?? SapErrorKind.Rejected, text.Length == 0 ? $"it failed without a reason{code}" : $"\"{text}\"{code}", text);
    }

    private static string? ReadId(SapResponse response)
    {
        if (response.Body.Length == 0)
            return null;
        try
        {
            using var document = JsonDocument.Parse(response.Body);
            return document.RootElement.TextMember("id");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The resource in <c>/v1/service_instances/{id}/operations/{operation}</c>.</summary>
    private static string? IdIn(string path) => path.Split('/') is ["", "v1", _, var id, "operations", ..] ? Uri.UnescapeDataString(id) : null;
}
